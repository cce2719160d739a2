package org.thongthin.cms.preview;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface PreviewLinkRepository extends GenericRepository<PreviewLink, UUID> {
    String COLUMNS = "select id, item_id, created_at, created_by, expires_at from preview_link where ";

    @Query("""
            insert into preview_link (id, item_id, digest, created_at, created_by, expires_at)
            values (:id, :itemId, :digest, :createdAt, :createdBy, :expiresAt)""")
    void add(UUID id, UUID itemId, byte[] digest, Instant createdAt, UUID createdBy, Instant expiresAt);

    /** Those that work still, the newest first. */
    @Query(COLUMNS + "item_id = :itemId and expires_at > :now order by created_at desc, id")
    List<PreviewLink> working(UUID itemId, Instant now);

    @Query(COLUMNS + "id = :id and item_id = :itemId")
    @Nullable
    PreviewLink find(UUID itemId, UUID id);

    @Query(COLUMNS + "digest = :digest")
    @Nullable
    PreviewLink findByDigest(byte[] digest);

    /** @return how many worked still, 0 or 1 */
    @Query("update preview_link set expires_at = :now where id = :id and item_id = :itemId and expires_at > :now")
    int end(UUID itemId, UUID id, Instant now);

    @Query("delete from preview_link where expires_at < :before")
    void forget(Instant before);
}
