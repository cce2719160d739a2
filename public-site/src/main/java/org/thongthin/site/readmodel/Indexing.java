package org.thongthin.site.readmodel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.IndexedItem;
import org.thongthin.search.query.GeoPoint;

/** How an item of the feed is laid into the index: which of its words are searched, and under which names it is found. */
public final class Indexing {
    private Indexing() {}

    /**
     * The item as the index takes it.
     *
     * @param source the item's JSON, given back by the index as it is
     * @param directory joins the names of today; when they change, the item has to be laid in anew
     */
    public static IndexedItem indexed(PublicItem item, String source, Directory directory) {
        Organisation owner = directory.organisation(item.ownerCode());
        String provinceCode = item.provinceCode(directory);
        String districtCode = item.districtCode(directory);
        Province province = directory.province(provinceCode);
        Translation english = item.english();
        return new IndexedItem(
                item.id(),
                item.kind(),
                item.title(),
                english == null ? null : english.title(),
                item.summary(),
                Objects.requireNonNullElse(text(item.body()), ""),
                english == null ? null : englishText(english),
                facts(item),
                item.category(),
                item.ownerCode(),
                owner == null ? null : said(owner.type()),
                province == null ? null : said(province.region()),
                Objects.requireNonNullElse(provinceCode, ""),
                districtCode,
                names(item, owner, province, directory.district(districtCode), directory),
                point(item.location()),
                item.publishedAt(),
                item.occursFrom(),
                item.occursUntil(),
                item.until(),
                item.hashes(),
                numbers(item.details()),
                source);
    }

    /** The numbers of the details under their own names, whatever the kind: by them lists are narrowed and sums made. */
    private static Map<String, Double> numbers(Map<String, Object> details) {
        Map<String, Double> numbers = new HashMap<>();
        details.forEach((name, value) -> {
            if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
                numbers.put(name, number.doubleValue());
            }
        });
        return numbers;
    }

    /** What the English summary and body say, without markup; null where they say nothing. */
    private static @Nullable String englishText(Translation english) {
        return said(joined(Stream.of(english.summary(), text(english.body()))));
    }

    private static @Nullable String said(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static @Nullable String text(@Nullable String html) {
        return html == null ? null : Jsoup.parseBodyFragment(html).text();
    }

    /** Every text and number of the details, the contact and the address, whatever the kind calls them. */
    private static String facts(PublicItem item) {
        List<String> found = new ArrayList<>();
        collect(item.details(), found);
        Contact contact = item.contact();
        Stream<@Nullable String> others = Stream.of(
                item.location().address(),
                contact.email(),
                contact.phone(),
                contact.url(),
                contact.facebook(),
                contact.x(),
                contact.line());
        return joined(Stream.concat(found.stream(), others));
    }

    private static void collect(@Nullable Object value, List<String> found) {
        if (value instanceof String text) {
            found.add(text);
        }
        if (value instanceof Number number) {
            found.add(number.toString());
        }
        if (value instanceof Map<?, ?> fields) {
            fields.values().forEach(field -> collect(field, found));
        }
        if (value instanceof Collection<?> entries) {
            entries.forEach(entry -> collect(entry, found));
        }
    }

    private static List<String> names(
            PublicItem item,
            @Nullable Organisation owner,
            @Nullable Province province,
            @Nullable District district,
            Directory directory) {
        List<@Nullable String> names = new ArrayList<>();
        if (owner != null) {
            names.addAll(Arrays.asList(owner.nameTh(), owner.nameEn()));
        }
        if (district != null) {
            names.addAll(Arrays.asList(district.nameTh(), district.nameEn()));
        }
        if (province != null) {
            names.addAll(Arrays.asList(province.nameTh(), province.nameEn()));
        }
        Category category = directory.category(item.category());
        if (category != null) {
            names.addAll(Arrays.asList(category.nameTh(), category.nameEn()));
        }
        return names.stream().filter(Objects::nonNull).distinct().toList();
    }

    private static @Nullable GeoPoint point(Location location) {
        Double lat = location.lat();
        Double lon = location.lon();
        return lat == null || lon == null ? null : new GeoPoint(lat, lon);
    }

    private static String joined(Stream<@Nullable String> texts) {
        return texts.filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
    }
}
