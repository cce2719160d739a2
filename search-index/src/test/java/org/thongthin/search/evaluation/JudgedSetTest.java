package org.thongthin.search.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.search.analysis.Fillers;
import org.thongthin.search.analysis.Normaliser;
import org.thongthin.search.analysis.Words;
import org.thongthin.search.evaluation.JudgedSet.Query;
import org.thongthin.search.index.IndexedItem;

/** A set of queries that a search for the title's words alone would pass says nothing; this one is more. */
class JudgedSetTest {
    private static final int POOL = 10;

    private JudgedSet set;

    @BeforeEach
    void read() {
        set = JudgedSet.read();
    }

    @Test
    void peopleAskInManyWays() {
        Map<String, Long> intents =
                set.queries().stream().collect(Collectors.groupingBy(Query::intent, Collectors.counting()));
        assertThat(intents)
                .containsOnlyKeys(
                        "place",
                        "product",
                        "event",
                        "notice",
                        "need",
                        "question",
                        "misspelling",
                        "layout",
                        "english",
                        "romanised",
                        "abbreviation",
                        "synonym",
                        "browse");
        assertThat(intents.values()).allMatch(queries -> queries >= 10);
        assertThat(set.queries()).hasSizeGreaterThanOrEqualTo(150);
        assertThat(set.queries()).extracting(Query::id).doesNotHaveDuplicates();
        assertThat(set.queries()).extracting(Query::text).doesNotHaveDuplicates();
    }

    @Test
    void everyQueryIsAnsweredByADocumentThatThereIs() {
        Set<String> documents = set.documents().stream().map(IndexedItem::id).collect(Collectors.toSet());
        assertThat(set.queries()).allMatch(query -> !set.best(query).isEmpty());
        assertThat(set.judgements().grades().keySet())
                .isEqualTo(set.queries().stream().map(Query::id).collect(Collectors.toSet()));
        assertThat(set.judgements().grades().values()).allSatisfy(judged -> {
            assertThat(documents).containsAll(judged.keySet());
            assertThat(judged.values()).allMatch(grade -> grade >= 0 && grade <= 3);
        });
    }

    @Test
    void aQuarterOfTheQueriesHasMoreThanOneAnswer() {
        assertThat(set.queries().stream()
                        .filter(query -> set.grades(query).values().stream()
                                        .filter(grade -> grade > 0)
                                        .count()
                                > 1))
                .hasSizeGreaterThan(set.queries().size() / 4);
    }

    @Test
    void atLeastHalfOfTheQueriesShareNoWordWithTheTitleOfTheirBestAnswer() {
        List<Query> unlike = set.queries().stream()
                .filter(query -> titleWordsIn(query).isEmpty())
                .toList();
        assertThat(unlike)
                .as("among the queries of each intent: %s", counts(unlike))
                .hasSizeGreaterThanOrEqualTo((set.queries().size() + 1) / 2);
    }

    /** A slip or another script shares no word by itself, so that half of all must not hang on these. */
    @Test
    void norDoHalfOfThoseThatAreTypedWellAndInThai() {
        Set<String> easy = Set.of("misspelling", "layout", "english", "romanised");
        List<Query> typedWell = set.queries().stream()
                .filter(query -> !easy.contains(query.intent()))
                .toList();
        assertThat(typedWell.stream().filter(query -> titleWordsIn(query).isEmpty()))
                .hasSizeGreaterThanOrEqualTo((typedWell.size() + 1) / 2);
    }

    private List<String> titleWordsIn(Query query) {
        Set<String> titles = set.best(query).stream()
                .flatMap(item -> Stream.of(item.title(), item.titleEn() == null ? "" : item.titleEn()))
                .flatMap(title -> words(title).stream())
                .collect(Collectors.toSet());
        return Fillers.without(words(query.text())).stream()
                .filter(titles::contains)
                .toList();
    }

    private static List<String> words(String text) {
        return Words.texts(Normaliser.normalise(text));
    }

    private static Map<String, Long> counts(List<Query> queries) {
        return queries.stream().collect(Collectors.groupingBy(Query::intent, Collectors.counting()));
    }

    @Test
    void whatIsPlausibleIsJudgedForThreeQuartersOfTheQueries() {
        PlainBigrams other = new PlainBigrams(set.documents());
        assertThat(set.queries().stream()
                        .filter(query -> set.grades(query).keySet().containsAll(other.ranking(query.text(), POOL))))
                .hasSizeGreaterThanOrEqualTo(set.queries().size() * 3 / 4);
    }
}
