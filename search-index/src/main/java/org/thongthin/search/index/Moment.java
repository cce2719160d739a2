package org.thongthin.search.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;

/**
 * All that an item's score depends on beside the item and the question: how frequent words were, how long texts, what was
 * best, what time it was. The first page notes it and the cursor carries it to the next ones, so that an item that stays as
 * it is keeps its score and its place while others come and go, on any machine.
 */
final class Moment {
    /**
     * How the text was understood.
     *
     * @param layout 0 as it was typed, from 1 on the other keyboard layouts in their order
     * @param loosely where nothing had what was asked
     */
    record Way(int layout, boolean loosely) {}

    /** @param length of all texts in the field, in terms */
    record Collection(long documents, long length) {}

    private final long millis;
    private final boolean noting;
    private final Map<Integer, Integer> frequencies;
    private final Map<Integer, Collection> collections;
    private final List<Float> numbers;
    private Way way;
    private int told;

    private Moment(
            long millis,
            boolean noting,
            Map<Integer, Integer> frequencies,
            Map<Integer, Collection> collections,
            List<Float> numbers,
            Way way) {
        this.millis = millis;
        this.noting = noting;
        this.frequencies = frequencies;
        this.collections = collections;
        this.numbers = numbers;
        this.way = way;
    }

    /** One that notes what is asked of it. */
    static Moment now(long millis) {
        return new Moment(millis, true, new HashMap<>(), new HashMap<>(), new ArrayList<>(), new Way(0, false));
    }

    /** One that says again what was noted. */
    static Moment again(
            long millis,
            Map<Integer, Integer> frequencies,
            Map<Integer, Collection> collections,
            List<Float> numbers,
            Way way) {
        return new Moment(millis, false, Map.copyOf(frequencies), Map.copyOf(collections), List.copyOf(numbers), way);
    }

    boolean isNew() {
        return noting;
    }

    long millis() {
        return millis;
    }

    /** How many documents had the term; those of a term that nobody noted are as many as now. */
    int frequency(Term term, int now) {
        return noting ? frequencies.computeIfAbsent(name(term), key -> now) : frequencies.getOrDefault(name(term), now);
    }

    Collection collection(String field, Collection now) {
        return noting
                ? collections.computeIfAbsent(field.hashCode(), key -> now)
                : collections.getOrDefault(field.hashCode(), now);
    }

    /** A question has a few hundred terms at most; that two of them have one name happens once in 100,000 such. */
    private static int name(Term term) {
        return 31 * term.field().hashCode() + term.text().hashCode();
    }

    Map<Integer, Integer> frequencies() {
        return frequencies;
    }

    Map<Integer, Collection> collections() {
        return collections;
    }

    Way way() {
        return way;
    }

    /** Begins this way, and forgets what was noted on others. */
    void take(Way taken) {
        if (noting) {
            frequencies.clear();
            collections.clear();
            numbers.clear();
            way = taken;
        }
    }

    /**
     * What a score is weighed or measured by, as the first page worked it out: the same numbers are asked for in the same
     * order. Beyond those that it noted there was nothing to find, and no score reaches what is said then.
     */
    float number(float now) {
        if (noting) {
            numbers.add(now);
            return now;
        }
        return told < numbers.size() ? numbers.get(told++) : Float.MAX_VALUE;
    }

    List<Float> numbers() {
        return numbers;
    }
}
