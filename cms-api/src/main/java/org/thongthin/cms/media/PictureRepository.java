package org.thongthin.cms.media;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table {@code media_object}. A changed row stays locked until the transaction ends. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface PictureRepository extends GenericRepository<StoredPicture, String> {
    String UNUSED = " m.uploaded_at < :before and not exists (select from revision_image i where i.hash = m.hash)";

    @Query("select hash, width, height, colour, bytes from media_object where hash = :hash")
    @Nullable
    StoredPicture find(String hash);

    @Query(
            "insert into media_object (hash, width, height, colour, bytes, look)"
                    + " values (:hash, :width, :height, :colour, :bytes, :look) on conflict (hash) do update set uploaded_at = now()")
    void record(String hash, int width, int height, String colour, long bytes, @Nullable Long look);

    /** How many rows there were, 0 or 1. */
    @Query("update media_object set uploaded_at = now() where hash = :hash")
    int uploadedAgain(String hash);

    /** Pictures that no revision of any item shows, uploaded last before this, the oldest first. */
    @Query("select m.hash from media_object m where" + UNUSED + " order by m.uploaded_at limit :limit")
    List<String> unused(Instant before, int limit);

    /** As {@link #unused}, asked again at the moment of deleting. How many rows went, 0 or 1. */
    @Query("delete from media_object m where m.hash = :hash and" + UNUSED)
    int deleteUnused(String hash, Instant before);
}
