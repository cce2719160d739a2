package org.thongthin.cms.content;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface ItemRepository extends GenericRepository<Item, UUID> {
    Item save(Item item);

    @Nullable
    Item findById(UUID id);

    @Query("select * from item where id = :id for update")
    @Nullable
    Item lock(UUID id);

    /** The optimistic lock: no row where the version is no longer the one that was read. */
    @Query("update item set version = version + 1, updated_at = :now where id = :id and version = :version")
    int advance(UUID id, long version, Instant now);

    @Query("update item set shown = :shown, shown_from = :shownFrom, shown_until = :shownUntil where id = :id")
    void display(UUID id, boolean shown, @Nullable Instant shownFrom, @Nullable Instant shownUntil);

    @Query("update item set taken_down_at = :at, takedown_reason = :reason where id = :id")
    void takeDown(UUID id, @Nullable Instant at, @Nullable String reason);

    @Query("update item set deleted_at = :at where id = :id")
    void delete(UUID id, @Nullable Instant at);

    @Query("update item set first_verified_at = coalesce(first_verified_at, :at) where id = :id")
    void verified(UUID id, Instant at);
}
