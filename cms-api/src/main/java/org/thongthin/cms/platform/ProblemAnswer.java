package org.thongthin.cms.platform;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a refused caller is told, before it becomes JSON or a page.
 *
 * @param title a few words
 * @param text what happened and what to do about it
 * @param errors one a wrong field, in the order of the document; empty unless the code is {@code invalid}
 * @param lease who holds the item; null where nobody does
 * @param change who changed it before the caller did, and when; null where that is not the reason
 * @param retryAfter when to come back; null unless the code is {@code too-many-requests}
 * @param allowed the methods that the path knows; empty unless the code is {@code method-not-allowed}
 */
public record ProblemAnswer(
        ProblemCode code,
        Text title,
        Text text,
        List<FieldText> errors,
        @Nullable Lease lease,
        @Nullable Change change,
        @Nullable Duration retryAfter,
        Set<String> allowed,
        String requestId) {

    /** One wrong field: where, what, and in words. */
    public record FieldText(String pointer, String code, Text text) {}

    /**
     * @param by the holder's name; null where it has been erased
     * @param until the first moment at which it holds no longer, as RFC 3339
     */
    public record Lease(@Nullable String by, String until) {}

    /**
     * @param by the name; null for the system, and for a person since erased
     * @param at as RFC 3339
     */
    public record Change(@Nullable String by, String at) {}

    /** As the status line says it. */
    public int status() {
        return code.status();
    }
}
