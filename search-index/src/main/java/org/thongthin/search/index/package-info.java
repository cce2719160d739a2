/** The Lucene read model of what is public: its documents, its writer, its rebuild. */
@NullMarked
package org.thongthin.search.index;

import org.jspecify.annotations.NullMarked;
