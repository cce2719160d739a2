package org.thongthin.cms.content;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.Consumer;

/** Lists of items from end to end, for sheets: scoped, filtered and ordered as {@link ItemList} does it. */
@Singleton
public class WholeList {
    /** Rows that the database hands over at a time. */
    private static final int BATCH = 500;

    private final JdbcOperations jdbc;
    private final Clock clock;

    WholeList(JdbcOperations jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How many items fit. */
    @ReadOnly
    public long size(Actor actor, ItemQuery query) {
        return ItemList.count(jdbc, ItemConditions.of(actor, query));
    }

    /**
     * Hands over every item that fits, some hundreds in memory at a time; page, size and cursor of the query don't count.
     * What the reader throws ends the query.
     */
    @ReadOnly
    public void each(Actor actor, ItemQuery query, Consumer<ItemRow> reader) {
        ItemConditions conditions = ItemConditions.of(actor, query);
        String sql = ItemList.SELECT + ", r.occurs_from, i.created_at" + ItemList.FROM + conditions.sql()
                + ItemList.order(query.order());
        Instant now = clock.instant();
        jdbc.prepareStatement(sql, statement -> {
            statement.setFetchSize(BATCH);
            conditions.bind(statement);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.accept(new ItemRow(
                            ItemList.line(rows, now),
                            ItemList.instant(rows, "occurs_from"),
                            Objects.requireNonNull(ItemList.instant(rows, "created_at"))));
                }
                return true;
            }
        });
    }
}
