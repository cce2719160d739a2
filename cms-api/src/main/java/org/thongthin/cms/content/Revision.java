package org.thongthin.cms.content;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.MappedProperty;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One revision as its row holds it; JSON columns as text, read and written by {@link RevisionJson}.
 *
 * @param live whether this is what the public sees when the item is public
 * @param newest whether no later revision exists
 * @param submittedBy opaque person id, kept through the decision
 */
@MappedEntity("revision")
public record Revision(
        @Id UUID id,
        UUID itemId,
        int number,

        @TypeDef(type = DataType.STRING, converter = StageConverter.class)
        Stage stage,

        boolean live,
        boolean newest,
        @Nullable String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String categoryCode,
        @TypeDef(type = DataType.JSON) String contact,
        @Nullable String address,
        @Nullable String provinceCode,
        @Nullable String districtCode,
        @Nullable Double lat,
        @Nullable Double lon,
        @TypeDef(type = DataType.JSON) String details,
        @TypeDef(type = DataType.JSON) String translations,
        String slug,
        @Nullable Instant occursFrom,
        @Nullable Instant occursUntil,
        Instant createdAt,
        UUID createdBy,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        @Nullable UUID submittedBy,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Nullable String returnReason,

        @MappedProperty("return_fields") @TypeDef(type = DataType.JSON)
        String returnFields) {}
