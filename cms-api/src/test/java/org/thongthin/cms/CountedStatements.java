package org.thongthin.cms;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL's driver under another name, {@code jdbc:counted:postgresql:…}, that notes the statements of requests. Those
 * are answered on virtual threads, and what runs by the clock is not. For one request at a time.
 */
public final class CountedStatements implements Driver {
    private static final String PREFIX = "jdbc:counted:";
    private static final List<String> NOTED = new CopyOnWriteArrayList<>();

    static {
        try {
            DriverManager.registerDriver(new CountedStatements());
        } catch (SQLException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** Settings of a server whose statements are counted, on a database of its own. */
    public static Map<String, Object> settings() {
        return Map.of(
                "datasources.default.url",
                TestDatabase.freshJdbcUrl().replace("jdbc:", PREFIX),
                "datasources.default.driver-class-name",
                CountedStatements.class.getName());
    }

    /** What the request makes until its answer is read to the end, in that order; a list of parameters looks like one. */
    public static List<String> during(Runnable request) {
        NOTED.clear();
        request.run();
        return List.copyOf(NOTED);
    }

    @Override
    public @Nullable Connection connect(String url, Properties info) throws SQLException {
        return acceptsURL(url)
                ? counted(Connection.class, DriverManager.getConnection(url.replace(PREFIX, "jdbc:"), info), "")
                : null;
    }

    private static <T> T counted(Class<T> type, @Nullable Object real, String sql) {
        Objects.requireNonNull(real);
        InvocationHandler handler = (proxy, method, arguments) -> {
            if (method.getName().startsWith("execute")) {
                note(arguments != null && arguments[0] instanceof String given ? given : sql);
            }
            Object result = invoke(real, method, arguments);
            return switch (method.getName()) {
                case "prepareStatement" -> counted(PreparedStatement.class, result, String.valueOf(arguments[0]));
                case "createStatement" -> counted(Statement.class, result, "");
                default -> result;
            };
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static void note(String sql) {
        if (Thread.currentThread().isVirtual()) {
            NOTED.add(sql.strip().replaceAll("\\s+", " ").replaceAll("\\(\\?(,\\s?\\?)*\\)", "(?)"));
        }
    }

    private static @Nullable Object invoke(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    @Override
    public boolean acceptsURL(String url) {
        return url.startsWith(PREFIX);
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties info) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger(CountedStatements.class.getName());
    }
}
