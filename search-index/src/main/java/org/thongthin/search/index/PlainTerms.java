package org.thongthin.search.index;

import java.util.Collection;
import java.util.Iterator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.BytesTermAttribute;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Terms of which only matters whether a document has them: one field, which costs far less than one a term. */
final class PlainTerms extends TokenStream {
    private static final FieldType TYPE = TermFields.type(IndexOptions.DOCS);

    private final BytesTermAttribute termAttribute = addAttribute(BytesTermAttribute.class);
    private final Collection<String> terms;
    private Iterator<String> next;

    private PlainTerms(Collection<String> terms) {
        this.terms = terms;
        this.next = terms.iterator();
    }

    static Field field(String name, Collection<String> terms) {
        return new Field(name, new PlainTerms(terms), TYPE);
    }

    @Override
    public boolean incrementToken() {
        if (!next.hasNext()) {
            return false;
        }
        termAttribute.setBytesRef(new BytesRef(next.next()));
        return true;
    }

    @Override
    public void reset() {
        next = terms.iterator();
    }
}
