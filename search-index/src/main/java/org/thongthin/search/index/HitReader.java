package org.thongthin.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Hit;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.Snippets;

/** Makes hits of stored documents. */
final class HitReader {
    private static final Set<String> NEEDED =
            Set.of(Fields.ID, Fields.SOURCE, Fields.SUMMARY, Fields.BODY, Fields.LAT, Fields.LON);

    private final StoredFields stored;
    private final Snippets snippets;
    private final @Nullable Near near;

    HitReader(StoredFields stored, List<String> words, @Nullable Near near) {
        this.stored = stored;
        this.snippets = new Snippets(words);
        this.near = near;
    }

    Hit hit(int number) throws IOException {
        Document document = stored.document(number, NEEDED);
        List<String> passages = Stream.of(Fields.SUMMARY, Fields.BODY)
                .map(document::get)
                .filter(Objects::nonNull)
                .toList();
        return new Hit(
                document.get(Fields.ID), document.get(Fields.SOURCE), snippets.best(passages), distance(document));
    }

    private @Nullable Double distance(Document document) {
        IndexableField lat = document.getField(Fields.LAT);
        IndexableField lon = document.getField(Fields.LON);
        if (near == null || lat == null || lon == null) {
            return null;
        }
        return SloppyMath.haversinMeters(
                near.centre().lat(),
                near.centre().lon(),
                lat.numericValue().doubleValue(),
                lon.numericValue().doubleValue());
    }
}
