package org.thongthin.cms.history;

import io.micronaut.context.annotation.Value;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Addresses go after a time; the lines that they stood beside stay. */
@Singleton
class AddressKeeping {
    private static final int BATCH = 10_000;

    private final AuditRows.AuditRepository audit;
    private final Clock clock;
    private final Duration keep;

    AddressKeeping(AuditRows.AuditRepository audit, Clock clock, @Value("${history.keep-addresses}") Duration keep) {
        this.audit = audit;
        this.clock = clock;
        this.keep = keep;
    }

    /** @return how many went, at most ten thousand a call */
    @Scheduled(fixedDelay = "1h", initialDelay = "9m")
    int forget() {
        return audit.forgetAddresses(clock.instant().minus(keep), BATCH);
    }
}
