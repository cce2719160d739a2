/** What a page says to search engines and to those who share it: data by schema.org, a card, its feeds. */
@NullMarked
package org.thongthin.site.markup;

import org.jspecify.annotations.NullMarked;
