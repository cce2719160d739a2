package org.thongthin.search.benchmark.suggesting;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.IndexedItem;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.index.ReadModelChange;
import org.thongthin.search.index.Rebuild;
import org.thongthin.search.index.Reference;

/** A whole country's items, names and popular queries, made up: the same for the same numbers. */
final class Country {
    static final Instant NOW = Instant.parse("2026-11-20T05:00:00Z");

    static final int ORGANISATIONS = 7_850;
    private static final int DISTRICTS = 928;
    private static final int PROVINCES = 77;
    private static final int CATEGORIES = 23;
    private static final int POPULAR_QUERIES = 5_000;
    private static final int YEARS = 8;
    private static final List<String> TYPES =
            List.of("องค์การบริหารส่วนตำบล", "องค์การบริหารส่วนตำบล", "เทศบาลตำบล", "เทศบาลเมือง");

    private final int items;

    Country(int items) {
        this.items = items;
    }

    void fill(ReadModel readModel) {
        try (Rebuild rebuild = readModel.rebuild()) {
            references(rebuild);
            for (int number = 0; number < items; number++) {
                rebuild.add(new ReadModelChange.PutItem(item(number)));
            }
            rebuild.swap(cursor());
        }
    }

    /** Says what an index was filled with, so that another's is not taken for it. */
    String cursor() {
        return "made-up." + items;
    }

    private static void references(Rebuild rebuild) {
        for (int number = 0; number < ORGANISATIONS; number++) {
            rebuild.add(
                    put("organisation", organisation(number), name(organisation(number), organisationName(number))));
        }
        for (int number = 0; number < CATEGORIES; number++) {
            rebuild.add(
                    put("category", "category-" + number, name("category-" + number, "ประเภท" + placeName(number))));
        }
        rebuild.add(put("setting", "provinces", names(PROVINCES, 10, 100_000)));
        rebuild.add(put("setting", "districts", names(DISTRICTS, 1_000, 200_000)));
        for (int number = 0; number < POPULAR_QUERIES; number++) {
            String text = popularQuery(number);
            rebuild.add(put("popular-query", text, "{\"text\":\"" + text + "\",\"count\":" + (5 + number % 900) + "}"));
        }
    }

    private static String names(int count, int firstCode, int seed) {
        StringBuilder names = new StringBuilder("{\"names\":[");
        for (int number = 0; number < count; number++) {
            names.append(number == 0 ? "" : ",")
                    .append(name(Integer.toString(firstCode + number), placeName(seed + number)));
        }
        return names.append("]}").toString();
    }

    private static String name(String code, String name) {
        return "{\"code\":\"" + code + "\",\"nameTh\":\"" + name + "\"}";
    }

    private static ReadModelChange put(String type, String id, String source) {
        return new ReadModelChange.PutReference(new Reference(type, id, source));
    }

    private static String organisation(int number) {
        return Integer.toString(5_000_000 + number);
    }

    static String organisationName(int number) {
        return TYPES.get(number % TYPES.size()) + placeName(number);
    }

    /** What its people write. */
    static String organisationShort(int number) {
        return List.of("อบต.", "อบต. ", "ทต.", "ทม.").get(number % TYPES.size()) + placeName(number);
    }

    static String placeName(int seed) {
        return Titles.place(new Random(seed));
    }

    static String popularQuery(int number) {
        String title = Titles.of(number).thai();
        int end = Math.min(title.length(), 6 + number % 12);
        return title.substring(0, end).strip();
    }

    private static IndexedItem item(int number) {
        Titles.Title title = Titles.of(number);
        Random random = new Random(~number);
        int owner = random.nextInt(ORGANISATIONS);
        return new IndexedItem(
                "item-" + number,
                title.kind(),
                title.thai(),
                title.english(),
                null,
                "",
                null,
                "",
                "category-" + random.nextInt(CATEGORIES),
                organisation(owner),
                null,
                null,
                Integer.toString(10 + owner % PROVINCES),
                Integer.toString(1_000 + owner % DISTRICTS),
                List.of(),
                null,
                NOW.minus(Duration.ofMinutes(random.nextInt(YEARS * 365 * 24 * 60))),
                null,
                null,
                until(random),
                List.of(),
                Map.of(),
                source(number));
    }

    /** As much as is read with an item. */
    private static String source(int number) {
        return IntStream.range(0, 10)
                .mapToObj(offset -> Titles.of(number * 31 + offset).thai())
                .collect(Collectors.joining(" ", "{\"body\":\"", "\"}"));
    }

    /** Most stay for ever, some for a while, a few are over but not yet removed. */
    private static @Nullable Instant until(Random random) {
        int chance = random.nextInt(1_000);
        if (chance > 50) {
            return null;
        }
        return chance == 0 ? NOW.minus(Duration.ofHours(1)) : NOW.plus(Duration.ofDays(chance));
    }
}
