package org.thongthin.cms.moderation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
 * @param region of the owner's province: north, northeast, central, east, west or south
 * @param province code of the owner's province
 * @param owner code of the organisation
 * @param category code
 */
public record QueueFilters(
        @Nullable String kind,
        @Nullable String region,
        @Nullable String province,
        @Nullable String owner,
        @Nullable String category) {
    public static final QueueFilters NONE = new QueueFilters(null, null, null, null, null);

    private static final Set<String> REGIONS = Set.of("north", "northeast", "central", "east", "west", "south");

    /**
     * As a URL carries them; blank counts as absent.
     *
     * @throws Invalid naming every filter that can't be understood
     */
    public static QueueFilters of(
            @Nullable String kind,
            @Nullable String region,
            @Nullable String province,
            @Nullable String owner,
            @Nullable String category) {
        QueueFilters filters =
                new QueueFilters(given(kind), given(region), given(province), given(owner), given(category));
        List<FieldError> faults = new ArrayList<>();
        if (filters.kind != null && Kind.find(filters.kind) == null) {
            faults.add(new FieldError("/kind", "unknown"));
        }
        if (filters.region != null && !REGIONS.contains(filters.region)) {
            faults.add(new FieldError("/region", "unknown"));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return filters;
    }

    private static @Nullable String given(@Nullable String raw) {
        String clean = raw == null ? "" : CleanText.text(raw);
        return clean.isEmpty() ? null : clean;
    }

    ItemQuery query(Paging paging, @Nullable ListCursor cursor) {
        return new ItemQuery(
                kind,
                null,
                category,
                Stage.SUBMITTED,
                null,
                owner,
                province,
                region,
                null,
                null,
                ItemQuery.Order.LONGEST_WAITING,
                paging.page(),
                paging.size(),
                cursor);
    }

    /** As {@link LeaseRows} asks for them. */
    List<@Nullable String> inOrder() {
        return Arrays.asList(kind, region, province, owner, category);
    }
}
