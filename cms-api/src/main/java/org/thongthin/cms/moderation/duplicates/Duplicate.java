package org.thongthin.cms.moderation.duplicates;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Another item that looks or reads like this one.
 *
 * @param title of its newest revision; null for one without
 * @param ownerName in Thai
 * @param ownerDistrict in Thai; null for an owner without one
 * @param ownerProvince in Thai; null for an owner without one
 * @param stage of its newest revision
 * @param pictures how many pictures of the two are the same or nearly so
 * @param textShare how much of the two texts is the same, in hundredths; null where it is little
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Duplicate(
        UUID id,
        String kind,
        @Nullable String title,
        String ownerCode,
        String ownerName,
        @Nullable String ownerDistrict,
        @Nullable String ownerProvince,
        String stage,
        int pictures,
        @Nullable Integer textShare) {}
