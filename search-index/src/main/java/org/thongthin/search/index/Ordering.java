package org.thongthin.search.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSelector;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.BadCursorException;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.Sort;

/** The order of hits in Lucene's terms. The id at its end makes it one that has no equals. */
enum Ordering {
    BEST(Float.class),
    NEWEST(null),
    NEAREST(Double.class),
    SOONEST(Long.class),
    LATEST(Long.class);

    private static final SortField BY_TIME =
            LongField.newSortField(Fields.PUBLISHED_AT, true, SortedNumericSelector.Type.MIN);
    private static final SortField SOONEST_FIRST = byOccurrence(false, Long.MAX_VALUE);
    private static final SortField LATEST_FIRST = byOccurrence(true, Long.MIN_VALUE);
    private static final SortField BY_ID = new SortField(Fields.ID, SortField.Type.STRING);

    private final List<Class<?>> values = new ArrayList<>();

    Ordering(@Nullable Class<?> first) {
        if (first != null) {
            values.add(first);
        }
        values.addAll(List.of(Long.class, BytesRef.class));
    }

    /** @param scored whether there are words, without which all is equally good */
    static Ordering of(Sort asked, @Nullable Near near, boolean scored) {
        return switch (asked) {
            case NEAREST -> near == null ? of(Sort.RELEVANCE, null, scored) : NEAREST;
            case RELEVANCE -> scored ? BEST : NEWEST;
            case NEWEST -> NEWEST;
            case SOONEST -> SOONEST;
            case LATEST -> LATEST;
        };
    }

    org.apache.lucene.search.Sort sort(@Nullable Near near) {
        return switch (this) {
            case BEST -> new org.apache.lucene.search.Sort(SortField.FIELD_SCORE, BY_TIME, BY_ID);
            case NEWEST -> new org.apache.lucene.search.Sort(BY_TIME, BY_ID);
            case NEAREST -> new org.apache.lucene.search.Sort(distance(near), BY_TIME, BY_ID);
            case SOONEST -> new org.apache.lucene.search.Sort(SOONEST_FIRST, BY_TIME, BY_ID);
            case LATEST -> new org.apache.lucene.search.Sort(LATEST_FIRST, BY_TIME, BY_ID);
        };
    }

    private static SortField byOccurrence(boolean reverse, long withoutTime) {
        SortField field = LongField.newSortField(Fields.OCCURS_FROM, reverse, SortedNumericSelector.Type.MIN);
        field.setMissingValue(withoutTime);
        return field;
    }

    private static SortField distance(@Nullable Near near) {
        if (near == null) {
            throw new IllegalArgumentException("nearest to what?");
        }
        return LatLonDocValuesField.newDistanceSort(
                Fields.POINT, near.centre().lat(), near.centre().lon());
    }

    /** @throws BadCursorException where the cursor's values are not those of this order */
    void require(Cursor cursor) {
        List<Class<?>> given = new ArrayList<>();
        cursor.values().forEach(value -> given.add(value.getClass()));
        if (!given.equals(values)) {
            throw new BadCursorException("The cursor is of another order");
        }
    }
}
