package org.thongthin.site.readmodel;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.keeping.Tag;

/**
 * An item's live revision, as the change feed tells it. Fields that this version does not know are ignored; lists and maps are never null.
 *
 * @param kind the code of its kind; new kinds come without a change here
 * @param slug the last part of its Thai address; empty where there is none
 * @param body HTML that cms-api has sanitised
 * @param category a category's code; only some kinds may be without
 * @param details what only its kind has, in the feed's names: texts, numbers (Integer, Long or BigDecimal), lists and maps of them; what is
 *     not told is not in the map, or null in it
 * @param translations by language code, "en" at most today
 * @param images in the order of the page, the first one leading
 * @param revision grows with each verified revision
 * @param verifiedAt when this revision was verified
 * @param firstVerifiedAt when the item first became public
 * @param occursFrom when what it tells of begins, for kinds that have a time
 * @param occursUntil when that ends
 * @param until when it stops being public; null while no end is set
 */
public record PublicItem(
        @JsonProperty(required = true) String id,
        @JsonProperty(required = true) String kind,
        @JsonProperty(required = true) String ownerCode,
        String slug,
        @JsonProperty(required = true) String title,
        @Nullable String summary,
        @Nullable String body,
        @Nullable String category,
        Contact contact,
        Location location,
        Map<String, Object> details,
        Map<String, Translation> translations,
        List<Image> images,
        int revision,
        @Nullable Instant verifiedAt,
        @Nullable Instant firstVerifiedAt,
        @Nullable Instant occursFrom,
        @Nullable Instant occursUntil,
        @Nullable Instant until) {

    public PublicItem {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(ownerCode, "ownerCode");
        Objects.requireNonNull(title, "title");
        slug = Objects.requireNonNullElse(slug, "");
        contact = Objects.requireNonNullElse(contact, Contact.NONE);
        location = Objects.requireNonNullElse(location, Location.NOWHERE);
        details = details == null ? Map.of() : Collections.unmodifiableMap(details);
        translations = translations == null ? Map.of() : Collections.unmodifiableMap(translations);
        images = images == null ? List.of() : List.copyOf(images);
    }

    /** Its English texts, or null where none were given. */
    public @Nullable Translation english() {
        return translations.get("en");
    }

    /** The hashes of its pictures. */
    public List<String> hashes() {
        return images.stream().map(Image::hash).distinct().toList();
    }

    /** When it counts as published, for the order of lists: its first verification. */
    public Instant publishedAt() {
        if (firstVerifiedAt != null) {
            return firstVerifiedAt;
        }
        return verifiedAt == null ? Instant.EPOCH : verifiedAt;
    }

    /** Where it is: the province it says, or else its owner's; null where neither is known. */
    public @Nullable String provinceCode(Directory directory) {
        Organisation owner = directory.organisation(ownerCode);
        String own = location.provinceCode();
        return own != null || owner == null ? own : owner.provinceCode();
    }

    /** The district it says, or else its owner's, unless it is in another province than that; null where none is known. */
    public @Nullable String districtCode(Directory directory) {
        Organisation owner = directory.organisation(ownerCode);
        String own = location.districtCode();
        if (own != null || owner == null) {
            return own;
        }
        return Objects.equals(provinceCode(directory), owner.provinceCode()) ? owner.districtCode() : null;
    }

    /** All that changes with it: its page, its pictures, and each list and count that it stands in. */
    public Set<Tag> tags(Directory directory) {
        Set<Tag> tags = new HashSet<>(Set.of(Tag.ANY_ITEM, Tag.item(id), Tag.kind(kind), Tag.owner(ownerCode)));
        String provinceCode = provinceCode(directory);
        if (provinceCode != null) {
            tags.add(Tag.province(provinceCode));
        }
        Province province = directory.province(provinceCode);
        if (province != null && province.region() != null) {
            tags.add(Tag.region(province.region()));
        }
        String districtCode = districtCode(directory);
        if (districtCode != null) {
            tags.add(Tag.district(districtCode));
        }
        hashes().forEach(hash -> tags.add(Tag.picture(hash)));
        return tags;
    }
}
