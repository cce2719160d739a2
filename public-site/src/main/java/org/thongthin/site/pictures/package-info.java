/** The files of pictures: kept in a folder, served while a public item shows them. */
@NullMarked
package org.thongthin.site.pictures;

import org.jspecify.annotations.NullMarked;
