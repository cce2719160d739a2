package org.thongthin.cms.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.kind.Kind;
import org.thongthin.cms.platform.CleanText;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Paging;

/**
 * The filters of a list as a URL carries them; blank counts as absent.
 *
 * @param display {@code shown} or {@code hidden}
 */
public record ItemFilters(
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
        if (wantedDisplay != null && !wantedDisplay.equals("shown") && !wantedDisplay.equals("hidden")) {
            faults.add(new FieldError("/display", "unknown"));
        }
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
                wantedDisplay == null ? null : wantedDisplay.equals("shown"),
                given(owner),
                given(province),
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
