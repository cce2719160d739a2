package org.thongthin.cms.content;

import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.kind.ContentDetails;

/**
 * What an editor writes: one revision's words and facts, its pictures aside. Blank texts are null; bodies are sanitised.
 *
 * @param translations by language code; only {@code en} so far
 */
@Introspected
public record ItemContent(
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String category,
        Contact contact,
        Location location,
        @Schema(type = "object") ContentDetails details,
        Map<String, Translation> translations) {}
