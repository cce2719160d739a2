package org.thongthin.cms.content;

import io.micronaut.core.annotation.Introspected;

/**
 * What a moderator says of one field.
 *
 * @param pointer the field, as a JSON pointer into the item
 */
@Introspected
public record FieldComment(String pointer, String comment) {}
