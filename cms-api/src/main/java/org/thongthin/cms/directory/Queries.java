package org.thongthin.cms.directory;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs a hand-written query in the caller's transaction. */
@Singleton
final class Queries {
    interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    private final JdbcOperations jdbc;

    Queries(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Every row, in the query's order. */
    <T> List<T> list(String sql, RowReader<T> reader, List<?> arguments) {
        return jdbc.prepareStatement(sql, statement -> {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        });
    }

    /** The first row; null where there is none. */
    <T> @Nullable T first(String sql, RowReader<T> reader, List<?> arguments) {
        List<T> rows = list(sql, reader, arguments);
        return rows.isEmpty() ? null : rows.getFirst();
    }

    private static void bind(PreparedStatement statement, List<?> arguments) throws SQLException {
        for (int i = 0; i < arguments.size(); i++) {
            statement.setObject(i + 1, arguments.get(i));
        }
    }
}
