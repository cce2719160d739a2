package org.thongthin.site.browse;

/**
 * An item near another.
 *
 * @param metres how far it is
 * @param kilometres the same as people say it
 */
public record NearCard(Card card, double metres, String kilometres) {}
