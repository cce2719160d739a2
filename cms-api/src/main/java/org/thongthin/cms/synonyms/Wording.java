package org.thongthin.cms.synonyms;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants a synonym to say: either {@code terms}, or {@code from} and {@code to}.
 *
 * @param terms that stand for each other, in Thai or English
 * @param from what is typed although it is written otherwise
 * @param to what is meant by it
 */
@Introspected
public record Wording(
        @Nullable List<@Nullable String> terms,
        @Nullable String from,
        @Nullable List<@Nullable String> to) {}
