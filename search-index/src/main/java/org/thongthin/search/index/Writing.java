package org.thongthin.search.index;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.thongthin.search.analysis.WholeNames;

/** How a change of the read model is made in Lucene. */
final class Writing {
    private Writing() {}

    /** What is left to be done when the analysis is. */
    static WritingBehind.Step ready(IndexWriter writer, ReadModelChange change, ProtectedNames names) {
        return switch (change) {
            case ReadModelChange.PutItem(IndexedItem item) -> putting(writer, item, names.forItems());
            case ReadModelChange.RemoveItem(String id) -> () -> writer.deleteDocuments(key(ItemDocument.key(id)));
            case ReadModelChange.PutReference(Reference reference) -> {
                names.note(reference);
                List<Document> documents = ReferenceDocuments.of(reference);
                yield () -> put(writer, reference, documents);
            }
            case ReadModelChange.RemoveReference(String type, String id) ->
                () -> writer.deleteDocuments(key(ReferenceDocuments.key(type, id)));
        };
    }

    /** The key of what the change is about. */
    static String about(ReadModelChange change) {
        return switch (change) {
            case ReadModelChange.PutItem(IndexedItem item) -> ItemDocument.key(item.id());
            case ReadModelChange.RemoveItem(String id) -> ItemDocument.key(id);
            case ReadModelChange.PutReference(Reference reference) ->
                ReferenceDocuments.key(reference.type(), reference.id());
            case ReadModelChange.RemoveReference(String type, String id) -> ReferenceDocuments.key(type, id);
        };
    }

    private static WritingBehind.Step putting(IndexWriter writer, IndexedItem item, WholeNames known) {
        Document document = ItemDocument.of(item, known);
        return () -> writer.updateDocument(key(ItemDocument.key(item.id())), document);
    }

    private static void put(IndexWriter writer, Reference reference, List<Document> documents) throws IOException {
        writer.deleteDocuments(key(ReferenceDocuments.key(reference.type(), reference.id())));
        // One by one: a block would keep its documents together, against the order of the rest.
        for (Document document : documents) {
            writer.addDocument(document);
        }
    }

    /** Learns the names that came and writes those items anew that mention one, and hardly any other. */
    static void learn(IndexWriter writer, ProtectedNames names) throws IOException {
        Set<String> learnt = names.learn();
        if (learnt.isEmpty()) {
            return;
        }
        try (DirectoryReader reader = DirectoryReader.open(writer)) {
            StoredFields stored = reader.storedFields();
            for (int number : StoredItem.mentioning(learnt, reader)) {
                putting(writer, StoredItem.read(stored, number), names.known()).write();
            }
        }
    }

    private static Term key(String key) {
        return new Term(Fields.KEY, key);
    }
}
