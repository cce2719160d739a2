package org.thongthin.cms.moderation;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The rows of {@code canned_reason}, some ten of them. */
@Singleton
class CannedReasonRows {
    private static final String ALL = "select id, text, position, version from canned_reason order by position, text";

    private final JdbcOperations jdbc;

    CannedReasonRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that are offered, in their order, and then the others. */
    List<CannedReason> all() {
        return read(ALL);
    }

    /** As {@link #all}; nobody else changes or adds one until the transaction ends. */
    List<CannedReason> lockAll() {
        jdbc.prepareStatement("lock table canned_reason in share row exclusive mode", statement -> statement.execute());
        return read(ALL);
    }

    private List<CannedReason> read(String select) {
        return jdbc.prepareStatement(select, statement -> {
            ResultSet rows = statement.executeQuery();
            List<CannedReason> reasons = new ArrayList<>();
            while (rows.next()) {
                reasons.add(new CannedReason(
                        rows.getObject("id", UUID.class),
                        rows.getString("text"),
                        rows.getObject("position", Integer.class),
                        rows.getLong("version")));
            }
            return reasons;
        });
    }

    void add(UUID id, String text) {
        jdbc.prepareStatement("insert into canned_reason (id, text) values (?, ?)", statement -> {
            statement.setObject(1, id);
            statement.setString(2, text);
            return statement.executeUpdate();
        });
    }

    void change(UUID id, String text, @Nullable Integer position) {
        jdbc.prepareStatement(
                "update canned_reason set text = ?, position = ?, version = version + 1 where id = ?", statement -> {
                    statement.setString(1, text);
                    statement.setObject(2, position, Types.INTEGER);
                    statement.setObject(3, id);
                    return statement.executeUpdate();
                });
    }
}
