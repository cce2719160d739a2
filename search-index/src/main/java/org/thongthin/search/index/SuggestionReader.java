package org.thongthin.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.StoredFields;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Mark;
import org.thongthin.search.query.Suggestion;

/** Makes suggestions of stored documents. */
final class SuggestionReader {
    private static final Set<String> NEEDED = Set.of(
            Fields.ID,
            Fields.KIND,
            Fields.TITLE,
            Fields.TITLE_EN,
            Fields.CODE,
            Fields.NAME_TYPE,
            Fields.NAME_KIND,
            Fields.NAME,
            Fields.NAME_EN);

    private final StoredFields stored;

    SuggestionReader(StoredFields stored) {
        this.stored = stored;
    }

    /**
     * @param text by which of the candidate's texts it was found: the second is the English one
     * @param key what was typed
     */
    Suggestion read(Candidate candidate, int text, SuggestedGroup group, String key) throws IOException {
        Document document = stored.document(candidate.document(), NEEDED);
        return switch (group) {
            case ITEMS -> {
                String title = either(document, Fields.TITLE, Fields.TITLE_EN, text);
                yield new Suggestion(
                        title, "item", document.get(Fields.ID), document.get(Fields.KIND), marks(title, key));
            }
            case QUERIES -> {
                String query = document.get(Fields.NAME);
                yield new Suggestion(query, "query", null, null, marks(query, key));
            }
            case NAMES -> {
                String name = either(document, Fields.NAME, Fields.NAME_EN, text);
                String type = ReferenceNames.shown(document.get(Fields.NAME_TYPE));
                yield new Suggestion(
                        name, type, document.get(Fields.CODE), document.get(Fields.NAME_KIND), marks(name, key));
            }
        };
    }

    private static List<Mark> marks(String text, String key) {
        Mark mark = SuggestionFields.find(key, text);
        return mark == null ? List.of() : List.of(mark);
    }

    private static String either(Document document, String thai, String english, int text) {
        @Nullable String second = text == 1 ? document.get(english) : null;
        return second == null ? document.get(thai) : second;
    }
}
