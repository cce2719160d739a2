package org.thongthin.search.index;

import java.time.Instant;
import java.util.List;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleField;
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
import org.thongthin.search.analysis.Normaliser;
import org.thongthin.search.analysis.WholeNames;
import org.thongthin.search.analysis.Word;
import org.thongthin.search.analysis.Words;
import org.thongthin.search.query.GeoPoint;

/** How an item becomes a Lucene document. */
final class ItemDocument {
    static final String TYPE = "item";

    private static final FieldType WEIGHTED = TermFields.type(IndexOptions.DOCS_AND_FREQS);
    private static final FieldType POSITIONED = TermFields.type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);

    private final Document document = new Document();
    private final TermStream words = new TermStream();
    private final TermStream grams = new TermStream();
    private final NameTerms names;

    private ItemDocument(WholeNames known) {
        this.names = new NameTerms(known);
    }

    static String key(String id) {
        return TYPE + "/" + id;
    }

    /** @param known the names that are protected */
    static Document of(IndexedItem item, WholeNames known) {
        ItemDocument made = new ItemDocument(known);
        made.identity(item);
        made.text(item);
        made.facets(item);
        made.times(item);
        made.place(item.point());
        item.numbers()
                .forEach((name, number) ->
                        made.document.add(new DoubleField(Fields.NUMBER + name, number, Field.Store.YES)));
        for (String hash : item.media()) {
            made.document.add(new StringField(Fields.MEDIA, hash, Field.Store.YES));
            made.document.add(new SortedSetDocValuesField(Fields.MEDIA, new BytesRef(hash)));
        }
        List<String> titles = item.titleEn() == null ? List.of(item.title()) : List.of(item.title(), item.titleEn());
        SuggestionFields.addTo(made.document, SuggestedGroup.ITEMS, "", titles, Times.millis(item.publishedAt()));
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
        String title = title(item.title(), Fields.TITLE);
        String titleEn = item.titleEn() == null ? null : title(item.titleEn(), Fields.TITLE_EN);
        document.add(new BinaryDocValuesField(Fields.TITLES, TitleCoverage.encode(title, titleEn)));
        for (String name : item.names()) {
            document.add(new StoredField(Fields.NAMES, name));
            names.heading(section(name, Weights.NAMES));
        }
        if (item.summary() != null) {
            document.add(new StoredField(Fields.SUMMARY, item.summary()));
            section(item.summary(), Weights.SUMMARY);
        }
        document.add(new StoredField(Fields.BODY, item.bodyText()));
        section(item.bodyText(), Weights.BODY);
        document.add(new StoredField(Fields.FACTS, item.facts()));
        if (item.english() != null) {
            document.add(new StoredField(Fields.ENGLISH, item.english()));
            section(item.english(), Weights.BODY);
        }
        section(item.facts(), Weights.FACTS);
        document.add(new Field(Fields.WORDS, words, POSITIONED));
        document.add(new Field(Fields.GRAMS, grams, WEIGHTED));
        names.addTo(document);
    }

    /** The title as it was normalised. Its words stand apart: who asks for it is known by {@link TitleCoverage}. */
    private String title(String title, String field) {
        document.add(new StoredField(field, title));
        String normalised = Normaliser.normalise(title);
        List<Word> found = Words.of(normalised);
        words.addApart(Word.texts(found), Weights.TITLE);
        names.heading(normalised);
        names.passage(normalised, found);
        grams.addGrams(normalised, Weights.TITLE);
        return normalised;
    }

    /** The section as it was normalised. */
    private String section(String text, int weight) {
        String normalised = Normaliser.normalise(text);
        List<Word> found = Words.of(normalised);
        words.addSections(Word.texts(found), weight);
        grams.addGrams(normalised, weight);
        names.passage(normalised, found);
        return normalised;
    }

    private void facets(IndexedItem item) {
        code(Fields.KIND, item.kind());
        code(Fields.CATEGORY, item.category());
        code(Fields.OWNER, item.ownerCode());
        code(Fields.PROVINCE, item.provinceCode());
        code(Fields.DISTRICT, item.districtCode());
        code(Fields.OWNER_TYPE, item.ownerType());
        code(Fields.REGION, item.region());
        code(Fields.YEAR, Times.year(item.occursFrom() == null ? item.publishedAt() : item.occursFrom()));
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
            document.add(new LongField(field, Times.millis(time), Field.Store.YES));
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
