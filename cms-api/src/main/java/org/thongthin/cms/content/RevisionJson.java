package org.thongthin.cms.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.thongthin.cms.content.kind.ContentDetails;
import org.thongthin.cms.content.kind.DetailsJson;
import org.thongthin.cms.content.kind.Kind;

/** The JSON columns of a revision, between text and records; loud about an unreadable row. */
@Singleton
public class RevisionJson {
    private static final TypeReference<Map<String, Translation>> TRANSLATIONS = new TypeReference<>() {};
    private static final TypeReference<List<FieldComment>> COMMENTS = new TypeReference<>() {};

    private final ObjectMapper json;
    private final DetailsJson details;

    RevisionJson(ObjectMapper json, DetailsJson details) {
        this.json = json;
        this.details = details;
    }

    /** What the editors wrote, as one value. */
    public ItemContent content(String kind, Revision row) {
        return new ItemContent(
                row.title(),
                row.summary(),
                row.body(),
                row.categoryCode(),
                contact(row),
                new Location(row.address(), row.provinceCode(), row.districtCode(), row.lat(), row.lon()),
                details(kind, row),
                translations(row));
    }

    public Contact contact(Revision row) {
        return read(row, row.contact(), new TypeReference<Contact>() {});
    }

    public ContentDetails details(String kind, Revision row) {
        return details.read(Kind.of(kind), row.details());
    }

    public Map<String, Translation> translations(Revision row) {
        return read(row, row.translations(), TRANSLATIONS);
    }

    /** The moderator's comments on single fields; empty but on a returned revision. */
    public List<FieldComment> comments(Revision row) {
        return read(row, row.returnFields(), COMMENTS);
    }

    /** What the editors wrote, as the API shows it and takes it. */
    public ObjectNode document(String kind, Revision row) {
        return json.valueToTree(content(kind, row));
    }

    /** A revision with its pictures, to be compared with another. */
    RevisionDiff.Side side(String kind, Revision row, List<ItemImage> images) {
        return new RevisionDiff.Side(document(kind, row), images, json.valueToTree(images));
    }

    String write(Object value) {
        return json.valueToTree(value).toString();
    }

    String write(ContentDetails value) {
        return details.write(value);
    }

    private <T> T read(Revision row, String column, TypeReference<T> type) {
        try {
            return json.readValue(column, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable column of revision " + row.id(), e);
        }
    }
}
