package org.thongthin.cms.changefeed;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the feed honest over time: a new epoch after a restore, and no rows kept longer than a follower may be away. */
@Singleton
class FeedUpkeep implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(FeedUpkeep.class);

    private final ChangeLogRows log;
    private final Clock clock;
    private final Duration keep;

    FeedUpkeep(ChangeLogRows log, Clock clock, @Value("${changefeed.keep}") Duration keep) {
        this.log = log;
        this.clock = clock;
        this.keep = keep;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (log.settle()) {
            LOG.warn("this database was restored from elsewhere: the change feed begins a new epoch");
        }
    }

    @Scheduled(fixedDelay = "6h", initialDelay = "10m")
    void prune() {
        log.prune(clock.instant().minus(keep));
    }
}
