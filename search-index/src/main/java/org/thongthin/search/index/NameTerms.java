package org.thongthin.search.index;

import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.thongthin.search.analysis.SoundTerms;
import org.thongthin.search.analysis.WholeNames;
import org.thongthin.search.analysis.Word;

/** What an item is called and which names it mentions, whole and by their sound, on the way into the index. */
final class NameTerms {
    private static final FieldType PRESENT = TermFields.type(IndexOptions.DOCS);
    private static final FieldType COUNTED = TermFields.type(IndexOptions.DOCS_AND_FREQS);

    private final WholeNames known;
    private final TermStream names = new TermStream();
    private final TermStream sounds = new TermStream();

    NameTerms(WholeNames known) {
        this.known = known;
    }

    void heading(String normalised) {
        names.addWeighted(WholeNames.runs(normalised), 1);
        sounds.addWeighted(SoundTerms.ofHeading(normalised), Weights.SOUND_OF_HEADING);
    }

    void passage(String normalised, List<Word> words) {
        List<String> found = known.in(normalised, words);
        names.addWeighted(found, 1);
        for (String name : found) {
            sounds.addWeighted(SoundTerms.ofName(name), 1);
        }
    }

    void addTo(Document document) {
        document.add(new Field(Fields.WHOLE_NAMES, names, PRESENT));
        document.add(new Field(Fields.SOUNDS, sounds, COUNTED));
    }
}
