package org.thongthin.search.index;

import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;

/** Types of fields whose terms come by a stream. */
final class TermFields {
    private TermFields() {}

    /** Without lengths where only matters whether a document has a term. */
    static FieldType type(IndexOptions options) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(options == IndexOptions.DOCS);
        type.freeze();
        return type;
    }
}
