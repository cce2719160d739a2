package org.thongthin.site.learning;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.site.feed.CmsClient;

/**
 * Tells cms-api what was counted. Each time it tells a day's whole count so far, under the name of this run of the process:
 * told twice it is the same, and what got lost on the way is in the next. While cms-api is away it is held.
 */
@Singleton
class CountsDelivery implements ApplicationEventListener<ShutdownEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(CountsDelivery.class);

    /** Answers to what will be no better the next time. */
    private static final Set<Integer> FOR_GOOD = Set.of(400, 413, 422);

    private static final int TAKEN = 204;

    private final QueryCounting counting;
    private final CmsClient cms;
    private final ObjectMapper json;
    private final UUID run = UUID.randomUUID();
    private boolean failing;

    CountsDelivery(QueryCounting counting, CmsClient cms, ObjectMapper json) {
        this.counting = counting;
        this.cms = cms;
        this.json = json;
    }

    /** At midnight the day's key is to be gone, whether somebody asks or not. */
    @Scheduled(cron = "0 0 0 * * ?", zoneId = "Asia/Bangkok")
    void midnight() {
        counting.turnOver();
    }

    @Scheduled(fixedDelay = "${learning.every}", initialDelay = "${learning.every}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    synchronized void deliver() throws InterruptedException {
        for (Told told : counting.untold()) {
            if (!deliver(told)) {
                return;
            }
        }
    }

    /** @return false where it is to be tried again */
    private boolean deliver(Told told) throws InterruptedException {
        try {
            int status = cms.put("/api/v1/query-counts/" + told.day() + "/" + run, json.writeValueAsBytes(told));
            if (FOR_GOOD.contains(status)) {
                LOG.error("cms-api does not take what was asked on {}: status {}.", told.day(), status);
            } else if (status != TAKEN) {
                throw new IOException("Status " + status);
            }
            counting.settled(told);
            failing = false;
            return true;
        } catch (IOException e) {
            if (!failing) {
                LOG.warn("What was asked on {} can't be told, and is held: {}", told.day(), e.toString());
            }
            failing = true;
            return false;
        }
    }

    /** A process that ends in order loses nothing. */
    @Override
    public void onApplicationEvent(ShutdownEvent event) {
        try {
            deliver();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
