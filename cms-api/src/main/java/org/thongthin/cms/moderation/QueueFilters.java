package org.thongthin.cms.moderation;

import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ItemQuery;
import org.thongthin.cms.content.ListCursor;
import org.thongthin.cms.content.Stage;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.CleanText;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Paging;

/**
 * What part of the queue is asked for. Null means no such filter.
 *
 * @param region of the owner's province, one of {@link #REGIONS}
 * @param province code of the owner's province
 * @param owner code of the organisation
 * @param category code
 * @param waiting only what has waited at least so long
 */
public record QueueFilters(
        @Nullable String kind,
        @Nullable String region,
        @Nullable String province,
        @Nullable String owner,
        @Nullable String category,
        @Nullable Duration waiting) {
    public static final QueueFilters NONE = new QueueFilters(null, null, null, null, null, null);

    public static final List<String> REGIONS = List.of("north", "northeast", "central", "east", "west", "south");

    private static final Duration LONGEST = Duration.ofDays(3650);

    /**
     * As a URL carries them; blank counts as absent.
     *
     * @param waiting an ISO 8601 duration in days or smaller units, such as {@code P3D} or {@code PT12H}
     * @throws Invalid naming every filter that can't be understood
     */
    public static QueueFilters of(
            @Nullable String kind,
            @Nullable String region,
            @Nullable String province,
            @Nullable String owner,
            @Nullable String category,
            @Nullable String waiting) {
        List<FieldError> faults = new ArrayList<>();
        String wantedKind = given(kind);
        if (wantedKind != null && Kind.find(wantedKind) == null) {
            faults.add(new FieldError("/kind", "unknown"));
        }
        String wantedRegion = given(region);
        if (wantedRegion != null && !REGIONS.contains(wantedRegion)) {
            faults.add(new FieldError("/region", "unknown"));
        }
        Duration atLeast = duration(given(waiting), faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new QueueFilters(wantedKind, wantedRegion, given(province), given(owner), given(category), atLeast);
    }

    private static @Nullable String given(@Nullable String raw) {
        String clean = raw == null ? "" : CleanText.text(raw);
        return clean.isEmpty() ? null : clean;
    }

    private static @Nullable Duration duration(@Nullable String text, List<FieldError> faults) {
        if (text == null) {
            return null;
        }
        try {
            Duration duration = Duration.parse(text);
            if (!duration.isNegative() && duration.compareTo(LONGEST) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException e) {
            // Named below: what is no duration and what is out of all bounds are the same fault.
        }
        faults.add(new FieldError("/waiting", "not-a-duration"));
        return null;
    }

    ItemQuery query(Paging paging, @Nullable ListCursor cursor, Instant now) {
        return new ItemQuery(
                kind,
                null,
                category,
                Stage.SUBMITTED,
                null,
                null,
                submittedBefore(now),
                owner,
                province,
                null,
                region,
                null,
                null,
                ItemQuery.Order.LONGEST_WAITING,
                paging.page(),
                paging.size(),
                cursor);
    }

    /** Null for no such bound. */
    @Nullable
    Instant submittedBefore(Instant now) {
        return waiting == null ? null : now.minus(waiting);
    }

    /** Those that are texts, as {@link LeaseRows} asks for them. */
    List<@Nullable String> texts() {
        return Arrays.asList(kind, region, province, owner, category);
    }
}
