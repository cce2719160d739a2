package org.thongthin.search.index;

import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.Grams;
import org.thongthin.search.analysis.Normaliser;
import org.thongthin.search.analysis.Words;
import org.thongthin.search.query.GeoPoint;

/** How an item becomes a Lucene document. */
final class ItemDocument {
    static final String TYPE = "item";

    private static final FieldType WEIGHTED = indexed(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType POSITIONED = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final Document document = new Document();
    private final TermStream words = new TermStream();
    private final TermStream grams = new TermStream();
    private final TermStream titlePhrases = new TermStream();
    private final TermStream bodyPhrases = new TermStream();

    private ItemDocument() {}

    private static FieldType indexed(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.freeze();
        return type;
    }

    static String key(String id) {
        return TYPE + "/" + id;
    }

    static Document of(IndexedItem item) {
        ItemDocument made = new ItemDocument();
        made.identity(item);
        made.text(item);
        made.facets(item);
        made.times(item);
        made.place(item.point());
        for (String hash : item.media()) {
            made.document.add(new StringField(Fields.MEDIA, hash, Field.Store.NO));
            made.document.add(new SortedSetDocValuesField(Fields.MEDIA, new BytesRef(hash)));
        }
        SuggestionFields.addTo(made.document, item.title());
        if (item.titleEn() != null) {
            SuggestionFields.addTo(made.document, item.titleEn());
        }
        return made.document;
    }

    private void identity(IndexedItem item) {
        document.add(new StringField(Fields.KEY, key(item.id()), Field.Store.NO));
        document.add(new StringField(Fields.TYPE, TYPE, Field.Store.NO));
        document.add(new StoredField(Fields.ID, item.id()));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(item.id())));
        document.add(new StoredField(Fields.SOURCE, item.source()));
    }

    private void text(IndexedItem item) {
        title(item.title(), Fields.TITLE);
        if (item.titleEn() != null) {
            title(item.titleEn(), Fields.TITLE_EN);
        }
        item.names().forEach(name -> section(name, Weights.NAMES, bodyPhrases));
        if (item.summary() != null) {
            document.add(new StoredField(Fields.SUMMARY, item.summary()));
            section(item.summary(), Weights.SUMMARY, bodyPhrases);
        }
        document.add(new StoredField(Fields.BODY, item.bodyText()));
        section(item.bodyText(), Weights.BODY, bodyPhrases);
        section(item.facts(), Weights.FACTS, bodyPhrases);
        document.add(new Field(Fields.WORDS, words, WEIGHTED));
        document.add(new Field(Fields.GRAMS, grams, WEIGHTED));
        document.add(new Field(Fields.TITLE_PHRASES, titlePhrases, POSITIONED));
        document.add(new Field(Fields.BODY_PHRASES, bodyPhrases, POSITIONED));
    }

    private void title(String title, String field) {
        document.add(new StoredField(field, title));
        section(title, Weights.TITLE, titlePhrases);
    }

    private void section(String text, int weight, TermStream phrases) {
        String normalised = Normaliser.normalise(text);
        List<String> terms = Words.texts(normalised);
        words.addWeighted(terms, weight);
        phrases.addSection(terms);
        grams.addWeighted(Grams.of(normalised), weight);
    }

    private void facets(IndexedItem item) {
        code(Fields.KIND, item.kind());
        code(Fields.CATEGORY, item.category());
        code(Fields.OWNER, item.ownerCode());
        code(Fields.PROVINCE, item.provinceCode());
        code(Fields.DISTRICT, item.districtCode());
    }

    private void code(String field, @Nullable String code) {
        if (code == null) {
            return;
        }
        document.add(new StringField(field, code, Field.Store.YES));
        document.add(new SortedDocValuesField(field, new BytesRef(code)));
    }

    private void times(IndexedItem item) {
        time(Fields.PUBLISHED_AT, item.publishedAt());
        time(Fields.OCCURS_FROM, item.occursFrom());
        time(Fields.OCCURS_UNTIL, item.occursUntil());
        time(Fields.UNTIL, item.until());
    }

    private void time(String field, @Nullable Instant time) {
        if (time != null) {
            document.add(new LongField(field, Times.millis(time), Field.Store.NO));
        }
    }

    private void place(@Nullable GeoPoint point) {
        if (point == null) {
            return;
        }
        document.add(new LatLonPoint(Fields.POINT, point.lat(), point.lon()));
        document.add(new LatLonDocValuesField(Fields.POINT, point.lat(), point.lon()));
        document.add(new StoredField(Fields.LAT, point.lat()));
        document.add(new StoredField(Fields.LON, point.lon()));
    }
}
