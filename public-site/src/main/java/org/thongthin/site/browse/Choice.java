package org.thongthin.site.browse;

import org.jspecify.annotations.Nullable;

/**
 * One way to narrow a list.
 *
 * @param count how many there would be; null where nobody counted
 * @param address the list with this choice made, or undone where it is chosen
 */
public record Choice(String value, String name, @Nullable Long count, boolean chosen, String address) {}
