package org.thongthin.cms.platform;

import java.util.List;

/**
 * What is wrong with one field.
 *
 * @param pointer where it is, as a JSON pointer (RFC 6901) into the request's document, such as {@code /details/price}
 * @param code stable name of the fault, such as {@code required}; its text is in the bundle {@code messages/problems}
 *     under {@code field.<code>}
 * @param arguments values for the numbered places in that text
 */
public record FieldError(String pointer, String code, List<Object> arguments) {
    public FieldError {
        arguments = List.copyOf(arguments);
    }

    public FieldError(String pointer, String code, Object... arguments) {
        this(pointer, code, List.of(arguments));
    }

    /** A name as a step of a pointer (RFC 6901, section 3). */
    public static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
