/** Moderators at work: the queue, verification, return, take-down. */
@NullMarked
package org.thongthin.cms.moderation;

import org.jspecify.annotations.NullMarked;
