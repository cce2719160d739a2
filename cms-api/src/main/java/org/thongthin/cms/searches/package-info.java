/** What people look for on the public site: by how many, never by whom. */
@NullMarked
package org.thongthin.cms.searches;

import org.jspecify.annotations.NullMarked;
