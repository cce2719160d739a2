package org.thongthin.site.syndication;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Pieces;
import org.thongthin.site.platform.SiteConfiguration;
import org.thongthin.site.readmodel.Image;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.readmodel.PublicItems;

/**
 * The sitemap (sitemaps.org, protocol 0.9): an index of files. Each page stands in it in each language, and each says where the
 * other is.
 */
@Singleton
final class Sitemap {
    /**
     * How many items a file has: the protocol allows 50,000 addresses and 50 MB, and a Thai address that is named eight times,
     * for two languages, may come to 6 kB.
     */
    static final int ITEMS_A_FILE = 5_000;

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final String PAGES = "/sitemap/pages.xml";

    private final PublicItems items;
    private final Addresses addresses;
    private final String origin;

    Sitemap(PublicItems items, Addresses addresses, SiteConfiguration site) {
        this.items = items;
        this.addresses = addresses;
        this.origin = site.origin();
    }

    /** The list of the files. */
    byte[] index() {
        Xml xml = Xml.document().open("sitemapindex", "xmlns", NAMESPACE);
        xml.open("sitemap").text("loc", origin + PAGES).close();
        int files = Math.ceilDiv(items.count(null), ITEMS_A_FILE);
        IntStream.rangeClosed(1, files)
                .forEach(number -> xml.open("sitemap")
                        .text("loc", origin + "/sitemap/items-" + number + ".xml")
                        .close());
        return xml.close().taken();
    }

    /** The pages that are no item's. @param pages where each is in Thai */
    byte[] pages(List<String> pages) {
        Xml xml = opened();
        pages.forEach(page -> {
            for (Language language : Language.values()) {
                write(xml, page, Language.EN.address(page), language, null, List.of());
            }
        });
        return xml.close().taken();
    }

    /** A file of items, piece by piece. @param after the id behind which it begins; null for the first one */
    Iterator<byte[]> items(@Nullable String after) {
        Xml xml = opened();
        return new Pieces<>(
                xml::taken,
                items.some(after, ITEMS_A_FILE),
                piece -> piece(xml, piece),
                () -> xml.close().taken());
    }

    private byte[] piece(Xml xml, List<PublicItem> piece) {
        for (PublicItem item : piece) {
            String thai = addresses.of(item, Language.TH);
            String english = addresses.of(item, Language.EN);
            for (Language language : Language.values()) {
                write(xml, thai, english, language, item.verifiedAt(), item.images());
            }
        }
        return xml.taken();
    }

    private static Xml opened() {
        return Xml.document()
                .open(
                        "urlset",
                        "xmlns",
                        NAMESPACE,
                        "xmlns:xhtml",
                        "http://www.w3.org/1999/xhtml",
                        "xmlns:image",
                        "http://www.google.com/schemas/sitemap-image/1.1");
    }

    private void write(
            Xml xml, String thai, String english, Language language, @Nullable Instant changed, List<Image> images) {
        xml.open("url");
        xml.text("loc", origin + (language == Language.TH ? thai : english));
        xml.text("lastmod", changed == null ? null : changed.toString());
        alternate(xml, Language.TH.code(), thai);
        alternate(xml, Language.EN.code(), english);
        alternate(xml, "x-default", thai);
        for (Image image : images) {
            xml.open("image:image")
                    .text("image:loc", origin + "/media/" + image.hash() + "/1280.jpg")
                    .close();
        }
        xml.close();
    }

    private void alternate(Xml xml, String language, String address) {
        xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", origin + address);
    }
}
