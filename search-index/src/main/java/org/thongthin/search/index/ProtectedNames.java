package org.thongthin.search.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.thongthin.search.analysis.WholeNames;

/**
 * The user dictionary of one index: the names in its reference data beside those of all provinces and districts. It is read
 * out of the index when that is opened and grows with it. A name that goes stays until the next start: items have its
 * whole-name term until they are written again, and no one is harmed by finding them by it.
 */
final class ProtectedNames {
    private static final Set<String> NAME = Set.of(Fields.NAME);

    private final Set<String> fresh = new LinkedHashSet<>();
    private volatile WholeNames known;
    private boolean hasItems;

    private ProtectedNames(Collection<String> names, boolean hasItems) {
        this.known = WholeNames.official().with(names);
        this.hasItems = hasItems;
    }

    static ProtectedNames of(IndexReader reader) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        TermQuery names = new TermQuery(new Term(Fields.TYPE, ReferenceDocuments.NAME_TYPE));
        StoredFields stored = searcher.storedFields();
        List<String> all = new ArrayList<>();
        for (ScoreDoc found : searcher.search(names, Math.max(1, searcher.count(names))).scoreDocs) {
            String name = stored.document(found.doc, NAME).get(Fields.NAME);
            if (name != null) {
                all.add(name);
            }
        }
        return new ProtectedNames(all, reader.numDocs() > 0);
    }

    WholeNames known() {
        return known;
    }

    /** Those that an item is to be written with: all that came before the first one, as in a snapshot. */
    WholeNames forItems() {
        if (!hasItems) {
            learn();
            hasItems = true;
        }
        return known;
    }

    /** Notes the names in it; they are known from {@link #learn} on. */
    void note(Reference reference) {
        ReferenceNames.of(reference).forEach(name -> fresh.add(name.th()));
    }

    /** Makes known what was noted since the last time and gives those names that items were written without, as they are kept. */
    Set<String> learn() {
        WholeNames before = known;
        Set<String> learnt = fresh.stream()
                .map(WholeNames::bare)
                .filter(name -> !name.isEmpty() && !before.knows(name))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        fresh.clear();
        if (!learnt.isEmpty()) {
            known = before.with(learnt);
        }
        return hasItems ? learnt : Set.of();
    }
}
