package org.thongthin.site.keeping;

import java.time.Instant;

/**
 * When the making of an answer began. Whatever it reads is read afterwards, and what it takes for the time is {@link #now}.
 *
 * @param version of all that there is to read, just before
 * @param frame the page frame's version, just before
 */
public record Beginning(long version, long frame, Instant now) {}
