package org.thongthin.cms.searches;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.CleanText;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/** What is told of a day is taken only where it can be true, and where nobody is told of by it. */
final class DayCheck {
    /** What fewer asked is nobody's to read. */
    static final int FEWEST = 5;

    private static final int LONGEST = 200;

    private final List<FieldError> faults = new ArrayList<>();

    /**
     * @param first the first day that is kept
     * @param last the last that can have begun anywhere
     * @return the queries, by key
     * @throws Invalid naming whatever is wrong
     */
    List<CountedQuery> checked(LocalDate day, LocalDate first, LocalDate last, DayTold told) {
        if (day.isBefore(first) || day.isAfter(last)) {
            faults.add(new FieldError("/day", "out-of-range", first.toString(), last.toString()));
        }
        if (told.asked() < 0 || told.unanswered() < 0 || told.unanswered() > told.asked()) {
            faults.add(new FieldError("/unanswered", "out-of-range", 0, told.asked()));
        }
        List<CountedQuery> queries = told.queries() == null ? List.of() : told.queries();
        if (queries.size() > DayTold.MOST) {
            throw new Invalid(new FieldError("/queries", "too-many", DayTold.MOST));
        }
        List<CountedQuery> checked = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < queries.size(); i++) {
            checked.add(checked("/queries/" + i, queries.get(i), keys));
        }
        if (!faults.isEmpty()) {
            throw new Invalid(faults);
        }
        checked.sort(Comparator.comparing(query -> String.valueOf(query.key())));
        return checked;
    }

    private CountedQuery checked(String at, CountedQuery query, Set<String> keys) {
        String key = text(at + "/key", query.key());
        if (!key.isEmpty() && !keys.add(key)) {
            faults.add(new FieldError(at + "/key", "duplicate"));
        }
        if (query.asked() < FEWEST) {
            faults.add(new FieldError(at + "/asked", "too-small", FEWEST));
        }
        if (query.unanswered() < 0 || query.unanswered() > query.asked()) {
            faults.add(new FieldError(at + "/unanswered", "out-of-range", 0, query.asked()));
        }
        return new CountedQuery(key, text(at + "/text", query.text()), query.asked(), query.unanswered());
    }

    private String text(String at, @Nullable String raw) {
        String clean = raw == null ? "" : CleanText.text(raw).replaceAll("\\s+", " ");
        if (clean.isEmpty()) {
            faults.add(new FieldError(at, "required"));
        }
        if (clean.length() > LONGEST) {
            faults.add(new FieldError(at, "too-long", LONGEST));
        }
        return clean;
    }
}
