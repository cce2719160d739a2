package org.thongthin.site.opendata;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All that the public may know of an item, which is what its page shows. What was not given is left out. Names are those of
 * today.
 *
 * @param id a UUID, the same for ever
 * @param kind news, product, landmark or story; more may come
 * @param url its page in Thai
 * @param urlEn its page in English
 * @param bodyHtml HTML that has been made safe
 * @param category a code
 * @param ownerCode the organisation that tells of it
 * @param address as it was written
 * @param lat degrees north, WGS 84
 * @param lon degrees east, WGS 84
 * @param occursFrom when what it tells of begins
 * @param occursUntil when that ends
 * @param publishedAt when it first became public
 * @param verifiedAt when this revision was verified
 * @param details what only its kind has; the page of open data says what that is
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Item")
record OpenItem(
        String id,
        String kind,
        String url,
        String urlEn,
        String title,
        @Nullable String titleEn,
        @Nullable String summary,
        @Nullable String summaryEn,
        @Nullable String bodyHtml,
        @Nullable String bodyHtmlEn,
        @Nullable String category,
        @Nullable String categoryName,
        @Nullable String categoryNameEn,
        String ownerCode,
        @Nullable String ownerName,
        @Nullable String ownerNameEn,
        @Nullable String provinceCode,
        @Nullable String provinceName,
        @Nullable String provinceNameEn,
        @Nullable String districtCode,
        @Nullable String districtName,
        @Nullable String districtNameEn,
        @Nullable String address,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String website,
        @Nullable String facebook,
        @Nullable String x,
        @Nullable String line,
        @Nullable Instant occursFrom,
        @Nullable Instant occursUntil,
        Instant publishedAt,
        @Nullable Instant verifiedAt,
        List<Picture> images,
        Map<String, Object> details) {

    /**
     * @param url a JPEG, up to 1,280 pixels wide
     * @param alt what it shows; empty where nobody said
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Picture(String url, String alt, @Nullable String caption) {}
}
