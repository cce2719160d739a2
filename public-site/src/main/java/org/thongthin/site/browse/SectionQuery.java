package org.thongthin.site.browse;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.NumberRange;
import org.thongthin.search.query.Occurs;
import org.thongthin.search.query.Sort;
import org.thongthin.site.platform.BadParameter;
import org.thongthin.site.platform.Dates;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.platform.Section;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.District;

/**
 * What a section's address asks for. Of places the narrowest counts: a district of another province than the one that was
 * chosen last is let go of, and so is a region once a province is chosen.
 *
 * @param given asks this again from the first page: the parameters in one order, without those that change nothing
 */
record SectionQuery(Map<String, @Nullable String> given, Filter filter, Sort sort) {
    static final String UPCOMING = "upcoming";
    static final String PAST = "past";
    static final String NEWEST = "newest";
    static final String DATE = "date";
    static final List<String> STARS = List.of("5", "4", "3");
    static final List<String> PRICES = List.of("0-100", "100-500", "500-1000", "1000-");

    private static final int ERAS_APART = 543;
    private static final int FIRST_BUDDHIST_YEAR = 2400;

    /** One of these makes a list that somebody may look for; any other, or more of them, a thin one. */
    private static final List<String> WORTH_FINDING = List.of("region", "province", "category");

    static SectionQuery of(Parameters asked, Section section, Reading reading) {
        Directory directory = reading.directory();
        Map<String, @Nullable String> given = new LinkedHashMap<>();
        String region = known(asked, "region", Regions.ALL::contains);
        District district = directory.district(known(asked, "district", code -> directory.district(code) != null));
        String province = known(asked, "province", code -> directory.province(code) != null);
        if (district != null && province == null) {
            province = district.provinceCode();
        }
        boolean districtIsThere = district != null && district.provinceCode().equals(province);
        given.put("region", province == null ? region : null);
        given.put("province", province);
        given.put("district", district != null && districtIsThere ? district.code() : null);
        given.put("category", known(asked, "category", code -> directory.category(code) != null));
        given.put("lao", known(asked, "lao", code -> directory.organisation(code) != null));
        given.put("when", known(asked, "when", List.of(UPCOMING, PAST)::contains));
        given.put("year", year(asked));
        given.put("stars", known(asked, "stars", STARS::contains));
        given.put("price", known(asked, "price", PRICES::contains));
        String usual = given.get("when") == null ? NEWEST : DATE;
        String sort = Objects.requireNonNullElse(known(asked, "sort", List.of(NEWEST, DATE)::contains), usual);
        given.put("sort", sort.equals(usual) ? null : sort);
        return new SectionQuery(given, filter(given, section, reading), sort(sort, given.get("when")));
    }

    private static @Nullable String known(Parameters asked, String parameter, Predicate<String> isKnown) {
        String code = asked.code(parameter);
        if (code != null && !isKnown.test(code)) {
            throw new BadParameter(parameter);
        }
        return code;
    }

    private static @Nullable String year(Parameters asked) {
        if (asked.text("year") == null) {
            return null;
        }
        int year = asked.whole("year", 0, 1000, 2999);
        return Integer.toString(year < FIRST_BUDDHIST_YEAR ? year : year - ERAS_APART);
    }

    private static Filter filter(Map<String, @Nullable String> given, Section section, Reading reading) {
        String province = given.get("province");
        List<NumberRange> numbers = new ArrayList<>();
        String stars = given.get("stars");
        if (stars != null) {
            numbers.add(new NumberRange("stars", Double.valueOf(stars), null));
        }
        String price = given.get("price");
        if (price != null) {
            String[] bounds = price.split("-", -1);
            numbers.add(new NumberRange(
                    "price", Double.valueOf(bounds[0]), bounds[1].isEmpty() ? null : Double.valueOf(bounds[1])));
        }
        return Filters.kind(section.kind())
                .withCategory(given.get("category"))
                .withOwner(given.get("lao"))
                .withRegion(given.get("region"))
                .withProvinces(province == null ? List.of() : List.of(province))
                .withDistrict(given.get("district"))
                .withYear(given.get("year"))
                .withOccurs(occurs(given.get("when"), reading))
                .withNumbers(numbers);
    }

    /** By days: a page that changed with the clock could not be kept for a moment. */
    private static @Nullable Occurs occurs(@Nullable String when, Reading reading) {
        if (when == null) {
            return null;
        }
        Instant today = reading.today().atStartOfDay(Dates.BANGKOK).toInstant();
        return when.equals(UPCOMING) ? new Occurs.During(today, null) : new Occurs.Before(today);
    }

    private static Sort sort(String sort, @Nullable String when) {
        if (sort.equals(NEWEST)) {
            return Sort.NEWEST;
        }
        return UPCOMING.equals(when) ? Sort.SOONEST : Sort.LATEST;
    }

    @Nullable
    String get(String parameter) {
        return given.get(parameter);
    }

    boolean isNarrowed() {
        return given.values().stream().anyMatch(Objects::nonNull);
    }

    /** Whether a search engine should lead somebody here. */
    boolean isWorthFinding(long total) {
        List<String> chosen = given.entrySet().stream()
                .filter(parameter -> parameter.getValue() != null)
                .map(Map.Entry::getKey)
                .toList();
        return chosen.isEmpty() || (total > 0 && chosen.size() == 1 && WORTH_FINDING.contains(chosen.getFirst()));
    }
}
