/** The whole product, as the processes it is: database, cms-api, public-site. */
@NullMarked
package org.thongthin.site.e2e;

import org.jspecify.annotations.NullMarked;
