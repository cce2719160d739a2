package org.thongthin.cms.benchmark;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.thongthin.cms.content.ListCursor;

/** Codes, ids and places in lists that a benchmark asks about, taken from the database itself. */
final class Samples {
    private final String url;

    Samples(String url) {
        this.url = url;
    }

    /** The first column. */
    List<String> texts(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Cursors made of a time and an id. */
    List<String> cursors(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> cursors = new ArrayList<>();
            while (rows.next()) {
                Instant at = rows.getTimestamp(1).toInstant();
                cursors.add(new ListCursor(at, rows.getObject(2, UUID.class)).encoded());
            }
            return cursors;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
