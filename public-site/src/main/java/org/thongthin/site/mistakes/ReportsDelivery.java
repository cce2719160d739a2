package org.thongthin.site.mistakes;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.site.feed.CmsClient;

/** Hands reports to cms-api: at once where it answers, else from the folder as soon as it does. */
@Singleton
class ReportsDelivery {
    private static final Logger LOG = LoggerFactory.getLogger(ReportsDelivery.class);
    private static final String PATH = "/api/v1/mistakes";
    private static final int TAKEN = 201;

    /** Answers to what will be no better the next time. */
    private static final Set<Integer> FOR_GOOD = Set.of(400, 413, 422);

    /** What became of a report. */
    enum Fate {
        DELIVERED,
        /** It waits here, and will be delivered. */
        HELD,
        /** cms-api will never take it: the item is gone. */
        REFUSED,
        /** Neither could it be delivered nor may more wait. */
        NO_ROOM
    }

    private final CmsClient cms;
    private final WaitingReports waiting;
    private final MistakesConfiguration configuration;
    private final ObjectMapper json;

    ReportsDelivery(CmsClient cms, WaitingReports waiting, MistakesConfiguration configuration, ObjectMapper json) {
        this.cms = cms;
        this.waiting = waiting;
        this.configuration = configuration;
        this.json = json;
    }

    Fate send(Report report) throws InterruptedException {
        try {
            return told(report);
        } catch (IOException away) {
            LOG.info("A report can't be delivered now, and waits: {}", away.toString());
            return hold(report);
        }
    }

    /** @throws IOException where it is to be tried again */
    private Fate told(Report report) throws IOException, InterruptedException {
        int status = cms.post(PATH, report.key(), json.writeValueAsBytes(report), configuration.deliverWithin());
        if (status == TAKEN) {
            return Fate.DELIVERED;
        }
        if (FOR_GOOD.contains(status)) {
            return Fate.REFUSED;
        }
        throw new IOException("Status " + status);
    }

    private Fate hold(Report report) {
        try {
            return waiting.add(report) ? Fate.HELD : Fate.NO_ROOM;
        } catch (IOException full) {
            LOG.error("A report can't be kept until cms-api is back.", full);
            return Fate.NO_ROOM;
        }
    }

    @Scheduled(fixedDelay = "${mistakes.retry-every}", initialDelay = "${mistakes.retry-every}")
    @ExecuteOn(TaskExecutors.BLOCKING)
    void deliverWaiting() throws IOException, InterruptedException {
        for (String key : waiting.keys()) {
            try {
                deliver(key);
            } catch (JsonProcessingException foreign) {
                LOG.error("The waiting report {} can't be read, and is left where it is.", key);
            } catch (IOException away) {
                LOG.info("Reports still wait: {}", away.toString());
                return;
            }
        }
    }

    private void deliver(String key) throws IOException, InterruptedException {
        Report report = waiting.read(key);
        if (report == null) {
            return;
        }
        if (told(report) == Fate.REFUSED) {
            LOG.warn("cms-api does not take a report on {}: the item is gone.", report.item());
        }
        waiting.remove(key);
    }
}
