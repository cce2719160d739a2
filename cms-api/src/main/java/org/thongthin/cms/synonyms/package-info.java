/** The words that mean the same to who searches, kept by administrators. */
@NullMarked
package org.thongthin.cms.synonyms;

import org.jspecify.annotations.NullMarked;
