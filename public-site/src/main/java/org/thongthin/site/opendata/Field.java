package org.thongthin.site.opendata;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A field that every item has, in the files as in the answers. Its text in the message bundles is {@code data.field.<name>}.
 *
 * @param value what a cell of a table holds; null where nothing was given
 */
record Field(String name, Function<OpenItem, @Nullable Object> value) {
    /** In the order of a table's columns. */
    static final List<Field> ALL = List.of(
            new Field("id", OpenItem::id),
            new Field("kind", OpenItem::kind),
            new Field("title", OpenItem::title),
            new Field("titleEn", OpenItem::titleEn),
            new Field("summary", OpenItem::summary),
            new Field("summaryEn", OpenItem::summaryEn),
            new Field("category", OpenItem::category),
            new Field("categoryName", OpenItem::categoryName),
            new Field("categoryNameEn", OpenItem::categoryNameEn),
            new Field("ownerCode", OpenItem::ownerCode),
            new Field("ownerName", OpenItem::ownerName),
            new Field("ownerNameEn", OpenItem::ownerNameEn),
            new Field("provinceCode", OpenItem::provinceCode),
            new Field("provinceName", OpenItem::provinceName),
            new Field("provinceNameEn", OpenItem::provinceNameEn),
            new Field("districtCode", OpenItem::districtCode),
            new Field("districtName", OpenItem::districtName),
            new Field("districtNameEn", OpenItem::districtNameEn),
            new Field("address", OpenItem::address),
            new Field("lat", OpenItem::lat),
            new Field("lon", OpenItem::lon),
            new Field("phone", OpenItem::phone),
            new Field("email", OpenItem::email),
            new Field("website", OpenItem::website),
            new Field("facebook", OpenItem::facebook),
            new Field("x", OpenItem::x),
            new Field("line", OpenItem::line),
            new Field("occursFrom", OpenItem::occursFrom),
            new Field("occursUntil", OpenItem::occursUntil),
            new Field("publishedAt", OpenItem::publishedAt),
            new Field("verifiedAt", OpenItem::verifiedAt),
            new Field("url", OpenItem::url),
            new Field("urlEn", OpenItem::urlEn),
            new Field("images", Field::pictures),
            new Field("bodyHtml", OpenItem::bodyHtml),
            new Field("bodyHtmlEn", OpenItem::bodyHtmlEn));

    private static @Nullable String pictures(OpenItem item) {
        return item.images().isEmpty()
                ? null
                : item.images().stream().map(OpenItem.Picture::url).collect(Collectors.joining(" "));
    }
}
