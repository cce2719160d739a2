package org.thongthin.cms.synonyms;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Terms that stand for each other, or what is meant by something that is often typed wrongly.
 *
 * @param terms two or more of equal standing; null where one is replaced
 * @param from what is replaced; null where all are equal
 * @param to what it is replaced by, one or more; null where all are equal
 * @param version grows with every change; the ETag
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Synonym(
        UUID id,
        @Nullable List<String> terms,
        @Nullable String from,
        @Nullable List<String> to,
        long version) {
    /** As its row has it. */
    static Synonym of(UUID id, @Nullable String misspelt, List<String> terms, long version) {
        return misspelt == null
                ? new Synonym(id, List.copyOf(terms), null, null, version)
                : new Synonym(id, null, misspelt, List.copyOf(terms), version);
    }

    /** The terms of equal standing, or what is meant. */
    public List<String> words() {
        if (terms != null) {
            return terms;
        }
        return to == null ? List.of() : to;
    }
}
