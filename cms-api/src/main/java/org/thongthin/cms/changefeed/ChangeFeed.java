package org.thongthin.cms.changefeed;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** What changed for the public, in order. A follower asks, applies, keeps {@code next}, and asks again from there. */
@Singleton
public class ChangeFeed {
    /**
     * @param seq its number; null in a snapshot
     * @param data the thing's public state now, which may be newer than the change; null when it is not public
     * @param deleted whether it is an item that its owner has deleted, and not only hidden
     */
    @Introspected
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Change(
            @Nullable Long seq,
            String type,
            String id,
            @Schema(type = "object") @Nullable Object data,
            boolean deleted) {}

    /** @param next the cursor to ask from next time */
    @Introspected
    public record Changes(List<Change> changes, String next) {}

    private final ChangeLogRows log;
    private final ChangeSignal signal;
    private final PublicState state;
    private final Clock clock;

    ChangeFeed(ChangeLogRows log, ChangeSignal signal, PublicState state, Clock clock) {
        this.log = log;
        this.signal = signal;
        this.state = state;
        this.clock = clock;
    }

    /**
     * The changes behind a cursor, each thing once.
     *
     * @param after the cursor; null for the very first change
     * @param wait how long to wait where there is none yet
     * @throws Refused 410 {@code cursor-gone} for a cursor that can't be gone on from
     */
    public Changes after(@Nullable String after, int limit, Duration wait) throws InterruptedException {
        Instant end = clock.instant().plus(wait);
        while (true) {
            long mark = signal.mark();
            Counter counter = log.counter();
            Cursor cursor = cursor(after, counter);
            List<ChangeRow> rows = cursor.seq() == counter.seq() ? List.of() : log.after(cursor.seq(), limit);
            Duration left = Duration.between(clock.instant(), end);
            if (!rows.isEmpty()) {
                requireGapless(cursor, rows);
                long last = rows.getLast().seq();
                return new Changes(told(rows), new Cursor(counter.epoch(), last).toString());
            }
            if (!left.isPositive()) {
                return new Changes(List.of(), cursor.toString());
            }
            signal.await(mark, left);
        }
    }

    private static Cursor cursor(@Nullable String after, Counter counter) {
        Cursor cursor = after == null ? new Cursor(counter.epoch(), 0) : Cursor.parse(after);
        if (cursor == null || !counter.reaches(cursor)) {
            throw new Refused(ProblemCode.CURSOR_GONE);
        }
        return cursor;
    }

    /** Numbers have no gaps: one that is lacking was pruned since the counter was read. */
    private static void requireGapless(Cursor cursor, List<ChangeRow> rows) {
        if (rows.getFirst().seq() != cursor.seq() + 1) {
            throw new Refused(ProblemCode.CURSOR_GONE);
        }
    }

    /** Only the last change of each thing: all of them would tell the same state. */
    private List<Change> told(List<ChangeRow> rows) {
        Map<String, ChangeRow> lastOfEach = new LinkedHashMap<>();
        for (ChangeRow row : rows) {
            String thing = row.type() + " " + row.ref();
            lastOfEach.remove(thing);
            lastOfEach.put(thing, row);
        }
        return state.of(new ArrayList<>(lastOfEach.values()));
    }
}
