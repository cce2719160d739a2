package org.thongthin.cms.content.kind;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.FieldError;

/**
 * โครงการจิตอาสาของ อปท., as the monthly form asks for it.
 *
 * @param participants people who came to help (6.5)
 * @param beneficiaries people who gained by it (6.7)
 * @param supporters who gave what (6.6)
 * @param links where more is told (6.9)
 */
@KindOf(code = "story", mostImages = 5, categoryRequired = false)
@Introspected
public record VolunteerStoryDetails(
        @Nullable Instant startsAt,
        @Nullable Instant endsAt,
        @Nullable @PositiveOrZero @Max(10_000_000) Integer participants,
        @Nullable @PositiveOrZero @Max(70_000_000) Integer beneficiaries,
        @Nullable @Size(max = 50) List<@Valid Supporter> supporters,

        @Nullable @Size(max = 20)
        List<@NotBlank @Size(max = 500) @Pattern(regexp = "https?://[^\\s/]++\\S*+") String> links)
        implements ContentDetails {

    /** An organisation that gave something, and what it gave. */
    @Introspected
    public record Supporter(
            @Nullable @Size(max = 200) String organisation,
            @Nullable @Size(max = 50) List<@NotBlank @Size(max = 200) String> items) {}

    @Override
    public @Nullable Instant occursFrom() {
        return startsAt;
    }

    @Override
    public @Nullable Instant occursUntil() {
        return endsAt;
    }

    @Override
    public List<FieldError> faults() {
        if (startsAt == null || endsAt == null || !endsAt.isBefore(startsAt)) {
            return List.of();
        }
        return List.of(new FieldError("/endsAt", "end-before-start"));
    }
}
