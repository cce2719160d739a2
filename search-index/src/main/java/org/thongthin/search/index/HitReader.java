package org.thongthin.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.util.SloppyMath;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Hit;
import org.thongthin.search.query.Language;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Snippets;

/** Makes hits of stored documents. */
final class HitReader {
    private static final Set<String> ALWAYS =
            Set.of(Fields.ID, Fields.SOURCE, Fields.TITLE, Fields.SUMMARY, Fields.BODY, Fields.LAT, Fields.LON);

    private static final Set<String> WITH_ENGLISH = Stream.concat(
                    ALWAYS.stream(), Stream.of(Fields.TITLE_EN, Fields.ENGLISH))
            .collect(Collectors.toUnmodifiableSet());

    private final StoredFields stored;
    private final Snippets snippets;
    private final Language language;
    private final @Nullable Near near;

    /** @param words of the question, normalised */
    HitReader(StoredFields stored, Set<String> words, SearchQuestion question) {
        this.stored = stored;
        this.snippets = new Snippets(List.copyOf(words));
        this.language = question.language();
        this.near = question.near();
    }

    Hit hit(int number, double score) throws IOException {
        Document document = stored.document(
                number,
                switch (language) {
                    case THAI -> ALWAYS;
                    case ENGLISH -> WITH_ENGLISH;
                });
        String title = document.get(document.getField(Fields.TITLE_EN) == null ? Fields.TITLE : Fields.TITLE_EN);
        return new Hit(
                document.get(Fields.ID),
                document.get(Fields.SOURCE),
                // Another version's index may have kept none.
                snippets.whole(title == null ? "" : title),
                snippets.best(passages(document)),
                score,
                distance(document));
    }

    private static List<String> passages(Document document) {
        String english = document.get(Fields.ENGLISH);
        return english != null
                ? List.of(english)
                : Stream.of(Fields.SUMMARY, Fields.BODY)
                        .map(document::get)
                        .filter(Objects::nonNull)
                        .toList();
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
