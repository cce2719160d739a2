package org.thongthin.cms.changefeed;

import io.micronaut.configuration.jdbc.hikari.DatasourceConfiguration;
import io.micronaut.context.annotation.Context;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Wakes those who wait for a change. One connection of its own listens; a waiter takes {@link #mark} first, then looks,
 * then waits, so that no change falls between looking and waiting, and holds no connection while it waits.
 */
@Context
class ChangeSignal {
    private static final Logger LOG = LoggerFactory.getLogger(ChangeSignal.class);
    private static final int LISTEN_MILLIS = 1_000;
    private static final int SILENT_TURNS = 10;
    private static final int ANSWER_SECONDS = 5;
    private static final long RETRY_MILLIS = 500;

    private final DatasourceConfiguration database;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private long count;
    private volatile boolean closing;
    private @Nullable Thread listener;

    ChangeSignal(DatasourceConfiguration database) {
        this.database = database;
    }

    @PostConstruct
    void start() {
        listener = Thread.ofVirtual().name("change-signal").start(this::listenForEver);
    }

    @PreDestroy
    void stop() throws InterruptedException {
        closing = true;
        wake();
        if (listener != null) {
            listener.interrupt();
            listener.join(Duration.ofSeconds(2));
        }
    }

    /** To be taken before looking, and given to {@link #await}. */
    long mark() {
        lock.lock();
        try {
            return count;
        } finally {
            lock.unlock();
        }
    }

    /** Returns once something may have changed since the mark was taken, or the time is over. */
    void await(long mark, Duration most) throws InterruptedException {
        long left = most.toNanos();
        lock.lock();
        try {
            while (count == mark && left > 0 && !closing) {
                left = moved.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }

    private void wake() {
        lock.lock();
        try {
            count++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void listenForEver() {
        while (!closing) {
            try (Connection connection =
                    DriverManager.getConnection(database.getUrl(), database.getUsername(), database.getPassword())) {
                listen(connection);
            } catch (SQLException | RuntimeException e) {
                if (!closing) {
                    LOG.warn("the change signal lost its connection, and takes another: {}", e.toString());
                    pause();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen change");
        }
        // What changed while nobody listened was signalled to no one.
        wake();
        PGConnection postgres = connection.unwrap(PGConnection.class);
        int silent = 0;
        while (!closing) {
            Object[] notes = postgres.getNotifications(LISTEN_MILLIS);
            if (notes != null && notes.length > 0) {
                wake();
                silent = 0;
            } else if (++silent >= SILENT_TURNS) {
                requireAnswer(connection);
                silent = 0;
            }
        }
    }

    /** A machine that vanished says no more than one on which nothing happens. */
    private static void requireAnswer(Connection connection) throws SQLException {
        if (!connection.isValid(ANSWER_SECONDS)) {
            throw new SQLException("the database does not answer");
        }
    }

    private void pause() {
        lock.lock();
        try {
            moved.awaitNanos(TimeUnit.MILLISECONDS.toNanos(RETRY_MILLIS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
