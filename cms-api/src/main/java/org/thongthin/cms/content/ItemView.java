package org.thongthin.cms.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.kind.ContentDetails;

/**
 * An item as the API shows it: its newest revision, and what takes effect at once.
 *
 * @param revision the newest revision's number
 * @param stage of the newest revision
 * @param live the revision that the public sees when the item is public; null before the first verification
 * @param returned why it was returned; null but for a returned revision
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ItemView(
        UUID id,
        String kind,
        String ownerCode,
        int revision,
        String stage,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String category,
        Contact contact,
        Location location,
        @Schema(type = "object") ContentDetails details,
        Map<String, Translation> translations,
        List<ItemImage> images,
        String slug,
        Display display,
        @Nullable Live live,
        @Nullable Takedown takedown,
        @Nullable Returned returned,
        @Nullable Instant submittedAt,
        @Nullable Instant verifiedAt,
        @Nullable Instant deletedAt,
        Instant createdAt,
        Instant updatedAt,
        long version) {

    @Introspected
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Display(
            boolean shown, @Nullable Instant from, @Nullable Instant until) {}

    @Introspected
    public record Live(int revision) {}

    @Introspected
    public record Takedown(Instant at, String reason) {}

    @Introspected
    public record Returned(@Nullable Instant at, String reason, List<FieldComment> fields) {}
}
