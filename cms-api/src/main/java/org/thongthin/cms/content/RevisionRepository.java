package org.thongthin.cms.content;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RevisionRepository extends GenericRepository<Revision, UUID> {
    Revision save(Revision revision);

    Revision update(Revision revision);

    @Query("select * from revision where item_id = :itemId and newest")
    @Nullable
    Revision newest(UUID itemId);

    @Query("select * from revision where item_id = :itemId and live")
    @Nullable
    Revision live(UUID itemId);

    @Query("select * from revision where item_id = :itemId and number = :number")
    @Nullable
    Revision numbered(UUID itemId, int number);

    @Query("""
            select number, stage, live, title, created_at, created_by, updated_at, submitted_at, submitted_by,
                decided_at, decided_by, return_reason
            from revision where item_id = :itemId and number < :below order by number desc limit :most""")
    List<RevisionLine> lines(UUID itemId, int below, int most);

    @Query("update revision set newest = false where item_id = :itemId and newest")
    void supersede(UUID itemId);

    @Query("""
            update revision set stage = 'submitted', submitted_at = :now, submitted_by = :by, decided_at = null,
                decided_by = null, return_reason = null, return_fields = '[]', updated_at = :now where id = :id""")
    void submit(UUID id, UUID by, Instant now);

    @Query("""
            update revision set stage = 'draft', submitted_at = null, submitted_by = null, updated_at = :now
            where id = :id""")
    void withdraw(UUID id, Instant now);

    @Query("update revision set live = false where item_id = :itemId and live")
    void retire(UUID itemId);

    @Query("""
            update revision set stage = 'verified', live = true, decided_at = :now, decided_by = :by, updated_at = :now
            where id = :id""")
    void verify(UUID id, UUID by, Instant now);

    @Query("""
            update revision set stage = 'returned', decided_at = :now, decided_by = :by, return_reason = :reason,
                return_fields = cast(:fields as jsonb), updated_at = :now where id = :id""")
    void giveBack(UUID id, UUID by, String reason, String fields, Instant now);
}
