package org.thongthin.site.learning;

import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.site.platform.ClientNetwork;

/** Counts what people look for, by days of Thailand, in memory only. */
@Singleton
public final class QueryCounting {
    private static final Logger LOG = LoggerFactory.getLogger(QueryCounting.class);
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    /** Days that are over and not yet told are held for so long, and no longer. */
    private static final int MOST_DAYS = 7;

    private static final Pattern MACHINE = Pattern.compile("(?i)bot\\b|crawl|spider|slurp");

    private final LearningConfiguration configuration;
    private final ClientNetwork network;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private final Deque<Told> over = new ArrayDeque<>();
    private DayCount today;
    private @Nullable Told delivered;

    QueryCounting(LearningConfiguration configuration, ClientNetwork network, Clock clock) {
        this.configuration = configuration;
        this.network = network;
        this.clock = clock;
        this.today = new DayCount(day(), configuration);
    }

    /**
     * Notes that somebody asked this; what may be personal, and what no person asked, is passed over.
     *
     * @param answered false where nothing was found
     */
    public void asked(HttpRequest<?> request, String text, boolean answered) {
        QueryText query = isOfAPerson(request) ? QueryText.of(text) : null;
        if (query == null) {
            return;
        }
        String visitor = network.of(request);
        turn.lock();
        try {
            turnOver();
            today.add(visitor, query, answered);
        } finally {
            turn.unlock();
        }
    }

    private static boolean isOfAPerson(HttpRequest<?> request) {
        String agent = request.getHeaders().get("User-Agent");
        return request.getMethod() == HttpMethod.GET
                && !request.getHeaders().contains("Sec-Purpose")
                && (agent == null || !MACHINE.matcher(agent).find());
    }

    /** After midnight nothing is left of the day before but what may be told of it. */
    void turnOver() {
        turn.lock();
        try {
            LocalDate day = day();
            if (day.equals(today.day())) {
                return;
            }
            Told told = today.told();
            if (told.asked() > 0 && !told.equals(delivered)) {
                over.add(told);
            }
            if (over.size() > MOST_DAYS) {
                LOG.warn(
                        "What was asked on {} could not be told for a week, and is forgotten.",
                        over.remove().day());
            }
            delivered = null;
            today = new DayCount(day, configuration);
        } finally {
            turn.unlock();
        }
    }

    /** What cms-api has not been told yet, the oldest first. */
    List<Told> untold() {
        turn.lock();
        try {
            turnOver();
            List<Told> untold = new ArrayList<>(over);
            Told told = today.told();
            if (told.asked() > 0 && !told.equals(delivered)) {
                untold.add(told);
            }
            return untold;
        } finally {
            turn.unlock();
        }
    }

    /** That this needs no more telling: it was taken, or never will be. */
    void settled(Told told) {
        turn.lock();
        try {
            if (!over.remove(told) && told.day().equals(today.day())) {
                delivered = told;
            }
        } finally {
            turn.unlock();
        }
    }

    private LocalDate day() {
        return LocalDate.ofInstant(clock.instant(), BANGKOK);
    }
}
