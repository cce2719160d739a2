package org.thongthin.cms.notices;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.scheduling.annotation.Scheduled;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;

/** What an operator watches: how much waits and since when, and what was given up. */
@Singleton
class MailMetrics {
    private static final String STATE = """
            select count(*) waiting, coalesce(extract(epoch from clock_timestamp() - min(created_at)), 0) age,
                (select count(*) from mail where state = 'failed') failed
            from mail where state = 'waiting'""";

    private record State(long waiting, double age, long failed) {}

    private final JdbcOperations jdbc;
    private final Counter sent;
    private final Counter parked;
    private volatile State state = new State(0, 0, 0);

    MailMetrics(MeterRegistry registry, JdbcOperations jdbc) {
        this.jdbc = jdbc;
        sent = Counter.builder("mail.sent")
                .description("mails that the server acknowledged")
                .register(registry);
        parked = Counter.builder("mail.parked")
                .description("mails that were left to an administrator")
                .register(registry);
        Gauge.builder("mail.waiting", this, metrics -> metrics.state.waiting())
                .description("mails in the outbox")
                .register(registry);
        Gauge.builder("mail.waiting.age", this, metrics -> metrics.state.age())
                .description("how long the oldest of them has waited")
                .baseUnit("seconds")
                .register(registry);
        Gauge.builder("mail.undelivered", this, metrics -> metrics.state.failed())
                .description("mails that an administrator has to look at")
                .register(registry);
    }

    void countSent() {
        sent.increment();
    }

    void countParked() {
        parked.increment();
    }

    @Scheduled(fixedDelay = "30s", initialDelay = "5s")
    @ReadOnly
    void look() {
        state = jdbc.prepareStatement(STATE, statement -> {
            ResultSet row = statement.executeQuery();
            row.next();
            return new State(row.getLong("waiting"), row.getDouble("age"), row.getLong("failed"));
        });
    }
}
