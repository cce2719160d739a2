package org.thongthin.cms;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** cms-api on a port and a database of its own, as it is but for the settings that a test gives. */
public final class CmsServer implements AutoCloseable {
    private final EmbeddedServer server;
    private final String jdbcUrl;

    private CmsServer(EmbeddedServer server, String jdbcUrl) {
        this.server = server;
        this.jdbcUrl = jdbcUrl;
    }

    public static CmsServer start() {
        return start(Map.of());
    }

    public static CmsServer start(Map<String, Object> settings) {
        Map<String, Object> properties = new HashMap<>(TestDatabase.properties());
        properties.put("micronaut.server.port", -1);
        properties.putAll(settings);
        return on(properties);
    }

    /** On the database that the properties name. */
    public static CmsServer on(Map<String, Object> properties) {
        EmbeddedServer server = ApplicationContext.run(EmbeddedServer.class, properties, "test");
        return new CmsServer(
                server, server.getApplicationContext().getRequiredProperty("datasources.default.url", String.class));
    }

    public URI uri() {
        return server.getURI();
    }

    public <T> T bean(Class<T> type) {
        return server.getApplicationContext().getBean(type);
    }

    public ApplicationContext context() {
        return server.getApplicationContext();
    }

    /** Changes the database behind the application's back. */
    public void execute(String sql, Object... arguments) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            statement.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    /** The first column of the first row, as text; null where there is none. */
    public @Nullable String query(String sql, Object... arguments) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl);
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(statement, arguments);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? rows.getString(1) : null;
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(sql, failed);
        }
    }

    private static void bind(PreparedStatement statement, Object[] arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
