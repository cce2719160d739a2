package org.thongthin.search.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/** The synonyms of the index as it is being read, worked out anew only when they are others. */
final class SynonymBook {
    /** @param state names the state of the index that it was read from */
    private record Page(Object state, List<String> sources, Synonyms synonyms) {}

    private volatile @Nullable Page open;

    Synonyms of(IndexSearcher searcher) throws IOException {
        IndexReader.CacheHelper helper = searcher.getIndexReader().getReaderCacheHelper();
        Object state = helper == null ? new Object() : helper.getKey();
        Page before = open;
        if (before != null && before.state() == state) {
            return before.synonyms();
        }
        List<String> sources = Lookups.references(searcher, SynonymGroup.TYPE);
        Synonyms synonyms =
                before != null && before.sources().equals(sources) ? before.synonyms() : Synonyms.of(sources);
        open = new Page(state, sources, synonyms);
        return synonyms;
    }
}
