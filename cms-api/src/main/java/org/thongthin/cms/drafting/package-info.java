/** Editors at work: drafts, their images, submission and withdrawal, display and deletion. */
@NullMarked
package org.thongthin.cms.drafting;

import org.jspecify.annotations.NullMarked;
