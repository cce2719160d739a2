package org.thongthin.search.index;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.GeoPoint;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

/** Items that read like sentences: {@code Sample.landmark("1", "พระธาตุพนม").in("48").item()}. */
final class Sample {
    static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");

    private final String id;
    private final String kind;
    private final String title;
    private @Nullable String titleEn;
    private @Nullable String summary;
    private String body = "";
    private @Nullable String category;
    private @Nullable String english;
    private String owner = "5480101";
    private @Nullable String ownerType;
    private @Nullable String region;
    private String province = "48";
    private @Nullable String district;
    private List<String> names = List.of();
    private @Nullable GeoPoint point;
    private Instant publishedAt = NOW.minus(Duration.ofDays(400));
    private @Nullable Instant occursFrom;
    private @Nullable Instant occursUntil;
    private @Nullable Instant until;
    private Map<String, Double> numbers = Map.of();
    private List<String> media = List.of();
    private String source = "{}";

    private Sample(String id, String kind, String title) {
        this.id = id;
        this.kind = kind;
        this.title = title;
    }

    static Sample landmark(String id, String title) {
        return new Sample(id, "landmark", title);
    }

    static Sample product(String id, String title) {
        return new Sample(id, "product", title);
    }

    static Sample news(String id, String title) {
        return new Sample(id, "news", title);
    }

    Sample english(String title) {
        titleEn = title;
        return this;
    }

    Sample summary(String text) {
        summary = text;
        return this;
    }

    Sample body(String text) {
        body = text;
        return this;
    }

    Sample englishText(String text) {
        english = text;
        return this;
    }

    Sample category(String code) {
        category = code;
        return this;
    }

    Sample owner(String code) {
        owner = code;
        return this;
    }

    Sample ownerType(String code) {
        ownerType = code;
        return this;
    }

    Sample region(String code) {
        region = code;
        return this;
    }

    Sample in(String provinceCode) {
        province = provinceCode;
        return this;
    }

    Sample district(String code) {
        district = code;
        return this;
    }

    Sample named(String... all) {
        names = List.of(all);
        return this;
    }

    Sample at(double lat, double lon) {
        point = new GeoPoint(lat, lon);
        return this;
    }

    Sample published(Instant time) {
        publishedAt = time;
        return this;
    }

    Sample occurs(Instant from) {
        occursFrom = from;
        return this;
    }

    Sample occurs(Instant from, Instant end) {
        occursFrom = from;
        occursUntil = end;
        return this;
    }

    Sample numbers(Map<String, Double> named) {
        numbers = named;
        return this;
    }

    Sample until(Instant time) {
        until = time;
        return this;
    }

    Sample showing(String... hashes) {
        media = List.of(hashes);
        return this;
    }

    Sample source(String json) {
        source = json;
        return this;
    }

    IndexedItem item() {
        return new IndexedItem(
                id,
                kind,
                title,
                titleEn,
                summary,
                body,
                english,
                "",
                category,
                owner,
                ownerType,
                region,
                province,
                district,
                names,
                point,
                publishedAt,
                occursFrom,
                occursUntil,
                until,
                media,
                numbers,
                source);
    }

    ReadModelChange put() {
        return new ReadModelChange.PutItem(item());
    }

    static SearchQuestion question(String text) {
        return question(text, Filter.none(), Sort.RELEVANCE);
    }

    static SearchQuestion question(String text, Filter filter, Sort sort) {
        return new SearchQuestion(text, filter, null, sort, 0, 10, NOW);
    }

    static List<String> ids(SearchAnswer answer) {
        return answer.hits().stream().map(hit -> hit.id()).toList();
    }
}
