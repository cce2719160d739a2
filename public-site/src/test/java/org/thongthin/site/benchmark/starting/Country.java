package org.thongthin.site.benchmark.starting;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

/** All of Thailand as far as a start reads it: 77 provinces, 924 districts, 7,850 organisations, and some items. */
final class Country {
    static final int ORGANISATIONS = 7_850;
    static final int ITEMS = 5_000;

    private static final int DISTRICTS_A_PROVINCE = 12;
    private static final String PROVINCES = "/map/provinces.properties";
    private static final List<String> REGIONS = List.of("north", "northeast", "central", "east", "west", "south");

    private Country() {}

    static void publish(FakeCms cms) throws IOException {
        List<String> provinces = provinces();
        cms.put("setting", "provinces", "{\"provinces\":[" + joined(provinces, Country::province) + "]}");
        cms.put("setting", "districts", "{\"districts\":[" + joined(provinces, Country::districts) + "]}");
        for (int number = 0; number < ORGANISATIONS; number++) {
            String province = provinces.get(number % provinces.size());
            String code = organisation(number);
            cms.put(
                    "organisation",
                    code,
                    Examples.organisation(
                            code,
                            "sao",
                            "องค์การบริหารส่วนตำบลที่ " + number,
                            "SAO No. " + number,
                            province,
                            district(province, number % DISTRICTS_A_PROVINCE)));
        }
        items(Examples.seed(cms));
    }

    private static void items(FakeCms cms) {
        for (int number = 0; number < ITEMS; number++) {
            String id = "018f2a6c-0000-7000-8000-%012d".formatted(10_000 + number);
            String title = "ที่เที่ยวและของดีหมายเลข " + number;
            cms.put(
                    "item",
                    id,
                    Examples.item(
                            id, "landmark", organisation(number), title, "landmark-lifestyle", "{}", "\"until\":null"));
        }
    }

    private static List<String> provinces() throws IOException {
        Properties codes = new Properties();
        try (InputStream file = Objects.requireNonNull(Country.class.getResourceAsStream(PROVINCES), PROVINCES)) {
            codes.load(file);
        }
        return codes.values().stream().map(String::valueOf).sorted().toList();
    }

    private static String province(String code) {
        return "{\"code\":\"%s\",\"nameTh\":\"จังหวัดที่ %s\",\"nameEn\":\"Province %s\",\"region\":\"%s\"}"
                .formatted(code, code, code, REGIONS.get(Integer.parseInt(code) % REGIONS.size()));
    }

    private static String districts(String province) {
        return IntStream.range(0, DISTRICTS_A_PROVINCE)
                .mapToObj(number -> district(province, number))
                .map(code ->
                        "{\"code\":\"%s\",\"provinceCode\":\"%s\",\"nameTh\":\"อำเภอที่ %s\",\"nameEn\":\"District %s\"}"
                                .formatted(code, province, code, code))
                .collect(Collectors.joining(","));
    }

    private static String district(String province, int number) {
        return province + "%02d".formatted(number + 1);
    }

    private static String organisation(int number) {
        return "9%06d".formatted(number);
    }

    private static String joined(List<String> codes, java.util.function.Function<String, String> of) {
        return codes.stream().map(of).collect(Collectors.joining(","));
    }
}
