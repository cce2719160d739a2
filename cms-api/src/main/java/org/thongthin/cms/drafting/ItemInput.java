package org.thongthin.cms.drafting;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Contact;
import org.thongthin.cms.content.Location;
import org.thongthin.cms.content.Translation;

/**
 * An item as a client writes it.
 *
 * @param kind needed to create; afterwards it may be repeated but not changed
 * @param ownerCode one's own organisation where it is left out
 * @param details the fields of the kind
 * @param translations by language code: {@code en}
 */
@Introspected
record ItemInput(
        @Nullable String kind,
        @Nullable String ownerCode,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String category,
        @Nullable Contact contact,
        @Nullable Location location,
        @Schema(type = "object") @Nullable JsonNode details,
        @Nullable Map<String, Translation> translations) {}
