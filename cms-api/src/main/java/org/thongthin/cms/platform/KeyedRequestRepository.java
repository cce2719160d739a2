package org.thongthin.cms.platform;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface KeyedRequestRepository extends GenericRepository<KeyedRequest, UUID> {
    /**
     * Waits for another request with the key to commit or roll back. One that is older than {@code since} is forgotten
     * already and makes room.
     *
     * @return 0 where one committed
     */
    @Query("""
            insert into request_key (person_id, path, key, request, created_at)
            values (:personId, :path, :key, :request, :now)
            on conflict (person_id, path, key) do update
                set request = excluded.request, made = null, sealed = null, created_at = excluded.created_at
                where request_key.created_at < :since""")
    int claim(UUID personId, String path, String key, String request, Instant now, Instant since);

    @Query("""
            update request_key set made = :made, sealed = :sealed
            where person_id = :personId and path = :path and key = :key""")
    void settle(UUID personId, String path, String key, UUID made, @Nullable String sealed);

    @Query("""
            select person_id, request, made, sealed, created_at from request_key
            where person_id = :personId and path = :path and key = :key""")
    @Nullable
    KeyedRequest find(UUID personId, String path, String key);

    @Query("delete from request_key where created_at < :before")
    void forget(Instant before);
}
