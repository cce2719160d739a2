package org.thongthin.cms.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.CleanText;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Paging;

/**
 * The filters of a list as a URL carries them; blank counts as absent.
 *
 * @param q words, an item's id, or an address that has it
 * @param display {@code shown}, {@code hidden}, or {@code taken-down} whatever the organisation has set
 * @param district of the owner
 */
public record ItemFilters(
        @Nullable String kind,
        @Nullable String q,
        @Nullable String category,
        @Nullable String stage,
        @Nullable String display,
        @Nullable String owner,
        @Nullable String province,
        @Nullable String district,
        @Nullable String from,
        @Nullable String to,
        @Nullable String cursor) {
    private static final String TAKEN_DOWN = "taken-down";
    private static final Set<String> DISPLAYS = Set.of("shown", "hidden", TAKEN_DOWN);

    /** Without a district. */
    public ItemFilters(
            @Nullable String kind,
            @Nullable String q,
            @Nullable String category,
            @Nullable String stage,
            @Nullable String display,
            @Nullable String owner,
            @Nullable String province,
            @Nullable String from,
            @Nullable String to,
            @Nullable String cursor) {
        this(kind, q, category, stage, display, owner, province, null, from, to, cursor);
    }

    /** Whether what was typed names one item, by its id or an address that has it. */
    public static boolean namesItem(String typed) {
        return ItemSearch.id(typed) != null;
    }

    /** @throws Invalid naming every filter that can't be understood */
    public ItemQuery query(Paging paging) {
        List<FieldError> faults = new ArrayList<>();
        String wantedKind = given(kind);
        if (wantedKind != null && Kind.find(wantedKind) == null) {
            faults.add(new FieldError("/kind", "unknown"));
        }
        String wantedStage = given(stage);
        Stage known = wantedStage == null ? null : Stage.find(wantedStage);
        if (wantedStage != null && known == null) {
            faults.add(new FieldError("/stage", "unknown"));
        }
        String wantedDisplay = given(display);
        if (wantedDisplay != null && !DISPLAYS.contains(wantedDisplay)) {
            faults.add(new FieldError("/display", "unknown"));
        }
        boolean down = TAKEN_DOWN.equals(wantedDisplay);
        String wantedCursor = given(cursor);
        ListCursor place = wantedCursor == null ? null : ListCursor.decode(wantedCursor);
        if (wantedCursor != null && place == null) {
            faults.add(new FieldError("/cursor", "unknown"));
        }
        LocalDate first = day("/from", from, faults);
        LocalDate last = day("/to", to, faults);
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        return new ItemQuery(
                wantedKind,
                given(q),
                given(category),
                known,
                wantedDisplay == null || down ? null : wantedDisplay.equals("shown"),
                down ? true : null,
                null,
                given(owner),
                given(province),
                given(district),
                null,
                first,
                last,
                ItemQuery.Order.LATEST_CHANGE,
                paging.page(),
                paging.size(),
                place);
    }

    private static @Nullable String given(@Nullable String raw) {
        String clean = raw == null ? "" : CleanText.text(raw);
        return clean.isEmpty() ? null : clean;
    }

    private static @Nullable LocalDate day(String at, @Nullable String raw, List<FieldError> faults) {
        String text = given(raw);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= 1900 && day.getYear() < 3000) {
                return day;
            }
        } catch (DateTimeException e) {
            // Named below with the others: a day that is no day and one out of all bounds are the same fault.
        }
        faults.add(new FieldError(at, "not-a-date"));
        return null;
    }
}
