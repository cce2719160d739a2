package org.thongthin.search.index;

/**
 * Reference data that pages need beside the items: an organisation, a category, a setting. The names in it
 * (see {@link ReferenceNames}) are suggested while a public item carries their code.
 *
 * @param source stored and given back verbatim
 */
public record Reference(String type, String id, String source) {}
