package org.thongthin.cms.drafting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Item;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RequestKeyRepository extends GenericRepository<Item, UUID> {
    /** Waits for another request with the key to commit or roll back. @return 0 where one committed */
    @Query("""
            insert into request_key (person_id, key, request) values (:personId, :key, :request)
            on conflict (person_id, key) do nothing""")
    int claim(UUID personId, String key, String request);

    @Query("update request_key set item_id = :itemId where person_id = :personId and key = :key")
    void settle(UUID personId, String key, UUID itemId);

    @Query("select item_id from request_key where person_id = :personId and key = :key and request = :request")
    @Nullable
    UUID made(UUID personId, String key, String request);

    @Query("delete from request_key where created_at < :before")
    void forget(Instant before);
}
