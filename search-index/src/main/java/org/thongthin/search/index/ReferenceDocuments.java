package org.thongthin.search.index;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;

/** How reference data becomes Lucene documents: one with the source, and one a name for the suggestions. */
final class ReferenceDocuments {
    static final String NAME_TYPE = "name";

    private static final String PREFIX = "reference/";

    private ReferenceDocuments() {}

    static String type(String type) {
        return PREFIX + type;
    }

    /** The type without what tells it from items. */
    static String bareType(String type) {
        return type.startsWith(PREFIX) ? type.substring(PREFIX.length()) : type;
    }

    static String key(String type, String id) {
        return type(type) + "/" + id;
    }

    static List<Document> of(Reference reference) {
        List<Document> documents = new ArrayList<>();
        documents.add(source(reference));
        for (ReferenceNames.Name name : ReferenceNames.of(reference)) {
            documents.add(name(reference, name));
        }
        PopularQuery query = PopularQuery.of(reference);
        if (query != null) {
            documents.add(query(reference, query));
        }
        return documents;
    }

    private static Document source(Reference reference) {
        Document document = new Document();
        document.add(new StringField(Fields.KEY, key(reference.type(), reference.id()), Field.Store.NO));
        document.add(new StringField(Fields.TYPE, type(reference.type()), Field.Store.NO));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(reference.id())));
        document.add(new StoredField(Fields.SOURCE, reference.source()));
        return document;
    }

    private static Document name(Reference reference, ReferenceNames.Name name) {
        Document document = new Document();
        document.add(new StringField(Fields.KEY, key(reference.type(), reference.id()), Field.Store.NO));
        document.add(new StringField(Fields.TYPE, NAME_TYPE, Field.Store.NO));
        document.add(new StoredField(Fields.NAME_TYPE, name.type()));
        document.add(new StoredField(Fields.CODE, name.code()));
        document.add(new StoredField(Fields.NAME, name.th()));
        if (name.en() != null) {
            document.add(new StoredField(Fields.NAME_EN, name.en()));
        }
        if (name.kind() != null) {
            document.add(new StoredField(Fields.NAME_KIND, name.kind()));
        }
        String carrier = Carried.carrier(name.itemField(), name.code());
        SuggestionFields.addTo(document, SuggestedGroup.NAMES, carrier, name.texts(), name.order());
        return document;
    }

    private static Document query(Reference reference, PopularQuery query) {
        Document document = new Document();
        document.add(new StringField(Fields.KEY, key(reference.type(), reference.id()), Field.Store.NO));
        document.add(new StringField(Fields.TYPE, NAME_TYPE, Field.Store.NO));
        document.add(new StoredField(Fields.NAME, query.text()));
        SuggestionFields.addTo(document, SuggestedGroup.QUERIES, "", List.of(query.text()), query.count());
        return document;
    }
}
