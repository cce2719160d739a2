package org.thongthin.search.index;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.thongthin.search.analysis.Keyboard;
import org.thongthin.search.query.Suggestion;

/**
 * Suggestions from one state of the index: first what begins with what is typed, then what has a word that does, then what
 * has it somewhere, or else what almost has it. Where nothing begins with it, what the same keys would have typed on the
 * other layout is tried before looser ways. Of each, places, organisations and categories stand before popular queries, and
 * these before items, for they lead to many; the newest items first.
 */
final class Suggesting {
    /** Shorter than this, a typo leaves too little to know what was meant. */
    private static final int SHORTEST_WITH_TYPO = 5;

    private static final int SECOND_TYPO_FROM = 10;

    /** Steps through postings for one way to match in one group. */
    private static final int EFFORT = 20_000;

    /** The same, to see whether a query finds anything. */
    private static final int EFFORT_FOR_QUERY = 2_000;

    /** Each may need a search of its own. */
    private static final int MOST_QUERIES_TRIED = 3;

    /**
     * What may be the beginning of something that goes on otherwise: marks and vowels before their consonant, and a number,
     * for a year of the common era becomes another when it is whole.
     */
    private static final Pattern UNFINISHED = Pattern.compile("(?:[\\p{Mn}เ-ไ]+| ?[0-9]+)$");

    private final IndexSearcher searcher;
    private final int limit;
    private final Instant now;
    private final Carried carried;
    private final SuggestionReader reader;
    private final Map<String, Map<SuggestedGroup, List<SegmentKey>>> segments = new HashMap<>();
    private final Set<String> taken = new HashSet<>();
    private final Set<Integer> seen = new HashSet<>();
    private final List<Suggestion> found = new ArrayList<>();
    /** What found no room beside other groups. */
    private final List<Suggestion> spare = new ArrayList<>();

    private final Map<SuggestedGroup, Integer> shares = new EnumMap<>(SuggestedGroup.class);
    private int queriesTried;

    /** How closely a text has to have what was typed. */
    private enum Way {
        WHOLE(SegmentKey::whole, String::startsWith),
        WORD(SegmentKey::word, String::contains),
        WITHIN(SegmentKey::within, String::contains);

        private final BestFirst.Way documents;
        private final BiPredicate<String, String> has;

        Way(BestFirst.Way documents, BiPredicate<String, String> has) {
            this.documents = documents;
            this.has = has;
        }
    }

    Suggesting(IndexSearcher searcher, int limit, Instant now) throws IOException {
        this.searcher = searcher;
        this.limit = limit;
        this.now = now;
        this.carried = new Carried(searcher.getIndexReader(), now);
        this.reader = new SuggestionReader(searcher.storedFields());
        shares.put(SuggestedGroup.NAMES, Math.max(1, limit / 2));
        shares.put(SuggestedGroup.QUERIES, Math.max(1, limit / 4));
        shares.put(SuggestedGroup.ITEMS, limit);
    }

    List<Suggestion> suggest(String typed) throws IOException {
        String start = typed.substring(0, Math.min(typed.length(), 2 * SuggestionFields.LONGEST));
        String asked = key(start);
        String retyped = key(Keyboard.otherLayout(start));
        if (asked.isEmpty() || limit < 1) {
            return List.of();
        }
        collect(asked, List.of(Way.WHOLE, Way.WORD));
        if (found.isEmpty()) {
            collect(retyped, List.of(Way.WHOLE, Way.WORD));
        }
        collect(asked, List.of(Way.WITHIN));
        if (found.isEmpty()) {
            collect(retyped, List.of(Way.WITHIN));
        }
        if (found.isEmpty()) {
            collect(UNFINISHED.matcher(asked).replaceFirst(""), List.of(Way.values()));
        }
        for (String key : List.of(asked, retyped)) {
            if (found.isEmpty()) {
                collectMisspelt(key);
            }
        }
        found.addAll(spare.subList(0, Math.min(spare.size(), limit - found.size())));
        return List.copyOf(found);
    }

    private static String key(String typed) {
        String key = SuggestionFields.key(typed);
        return key.substring(0, Math.min(key.length(), SuggestionFields.LONGEST));
    }

    private void collect(String key, List<Way> ways) throws IOException {
        if (key.isEmpty()) {
            return;
        }
        for (Way way : ways) {
            for (SuggestedGroup group : SuggestedGroup.values()) {
                collect(key, way, group);
            }
        }
    }

    private void collect(String key, Way way, SuggestedGroup group) throws IOException {
        if (found.size() >= limit) {
            return;
        }
        BestFirst candidates = new BestFirst(segments(key, group), way.documents, new Effort(EFFORT), now);
        int enough = found.size() + spare.size() + limit;
        for (Candidate next = candidates.next(); next != null; next = candidates.next()) {
            for (int text = 0; text < next.keys().size(); text++) {
                if (way.has.test(next.keys().get(text), key)) {
                    add(next, text, group, key);
                    break;
                }
            }
            if (found.size() >= limit || found.size() + spare.size() >= enough) {
                return;
            }
        }
    }

    private List<SegmentKey> segments(String key, SuggestedGroup group) throws IOException {
        Map<SuggestedGroup, List<SegmentKey>> ofKey =
                segments.computeIfAbsent(key, each -> new EnumMap<>(SuggestedGroup.class));
        List<SegmentKey> known = ofKey.get(group);
        if (known == null) {
            known = SegmentKey.of(searcher.getIndexReader(), group, key);
            ofKey.put(group, known);
        }
        return known;
    }

    private void collectMisspelt(String key) throws IOException {
        if (key.length() < SHORTEST_WITH_TYPO) {
            return;
        }
        int typos = key.length() < SECOND_TYPO_FROM ? 1 : 2;
        for (SuggestedGroup group : SuggestedGroup.values()) {
            for (Candidate candidate : new NearMisses(segments(key, group), key, typos, now).candidates()) {
                if (found.size() >= limit) {
                    return;
                }
                add(candidate, nearest(candidate, key, typos), group, key);
            }
        }
    }

    private static int nearest(Candidate candidate, String key, int typos) {
        int nearest = 0;
        int fewest = Integer.MAX_VALUE;
        for (int text = 0; text < candidate.keys().size(); text++) {
            int edits = Typos.fewest(typos, key, candidate.keys().get(text));
            if (edits < fewest) {
                nearest = text;
                fewest = edits;
            }
        }
        return nearest;
    }

    /** Each document, and each text, once; but two organisations of one name are two. */
    private void add(Candidate candidate, int text, SuggestedGroup group, String key) throws IOException {
        String itsKey = candidate.keys().get(text);
        if (taken.contains(itsKey) || !seen.add(candidate.document()) || !carried.isCarried(candidate.carrier())) {
            return;
        }
        Suggestion suggestion = reader.read(candidate, text, group, key);
        if (group == SuggestedGroup.QUERIES && !findsAnything(suggestion.text())) {
            return;
        }
        if (!suggestion.type().equals(ReferenceNames.ORGANISATION)) {
            taken.add(itsKey);
        }
        int left = shares.merge(group, -1, Integer::sum);
        (left >= 0 ? found : spare).add(suggestion);
    }

    /** A title that has it spares the search for an item that has all of its words. */
    private boolean findsAnything(String query) throws IOException {
        queriesTried++;
        if (queriesTried > MOST_QUERIES_TRIED) {
            return false;
        }
        String key = key(query);
        BestFirst items = new BestFirst(
                SegmentKey.of(searcher.getIndexReader(), SuggestedGroup.ITEMS, key),
                Way.WITHIN.documents,
                new Effort(EFFORT_FOR_QUERY),
                now);
        for (Candidate item = items.next(); item != null; item = items.next()) {
            if (item.keys().stream().anyMatch(title -> title.contains(key))) {
                return true;
            }
        }
        List<String> words = TextQuery.of(query).telling();
        Query all = new BooleanQuery.Builder()
                .add(Live.items(now), Occur.FILTER)
                .add(
                        new Matching(new SteadySearcher(searcher, Moment.now(Times.millis(now)))).words(words),
                        Occur.FILTER)
                .build();
        return !words.isEmpty() && Lookups.exists(searcher, all);
    }
}
