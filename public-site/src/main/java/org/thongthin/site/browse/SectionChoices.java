package org.thongthin.site.browse;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.NumberSum;
import org.thongthin.search.query.Occurs;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Section;
import org.thongthin.site.platform.Texts;

/**
 * The ways to narrow a section's list. Which there are depends on what its items have, not on their kind: by stars where some
 * have stars, by time where some tell of one.
 */
@Singleton
final class SectionChoices {
    private static final int ERAS_APART = 543;

    private final Texts texts;

    SectionChoices(Texts texts) {
        this.texts = texts;
    }

    /**
     * A choice of one value.
     *
     * @param name the parameter; its label and its choice of any are texts under it
     */
    record Select(String name, List<Choice> options) {
        public boolean isChosen() {
            return options.stream().anyMatch(Choice::chosen);
        }
    }

    /** Those that have something here, and the chosen one whatever it has. */
    List<Choice> categories(Section section, Reading reading, Shelf shelf, SectionQuery query) {
        Map<String, Long> counts = shelf.counts("category");
        String address = reading.language().address(section.address());
        return reading.directory().categories(section.kind()).stream()
                .filter(category ->
                        counts.containsKey(category.code()) || category.code().equals(query.get("category")))
                .map(category -> new Choice(
                        category.code(),
                        Names.of(category, reading.language()),
                        counts.getOrDefault(category.code(), 0L),
                        category.code().equals(query.get("category")),
                        Addresses.query(address, Addresses.with(query.given(), "category", category.code()))))
                .toList();
    }

    /** Those that leave something to choose. */
    List<Select> selects(Section section, Reading reading, Shelf shelf, SectionQuery query) {
        Language language = reading.language();
        List<Select> selects = new ArrayList<>();
        if (query.get("province") == null) {
            selects.add(regions(shelf, query, language));
        } else {
            selects.add(districts(reading, shelf, query));
        }
        if (isTimed(section, reading)) {
            selects.add(said("when", List.of(SectionQuery.UPCOMING, SectionQuery.PAST), query, language));
            selects.add(years(shelf, query, language));
            selects.add(said("sort", List.of(SectionQuery.NEWEST, SectionQuery.DATE), query, language));
        }
        Map<String, NumberSum> numbers = reading.sums(Filters.kind(section.kind()), "stars", "price");
        addNumber("stars", SectionQuery.STARS, numbers, query, language, selects);
        addNumber("price", SectionQuery.PRICES, numbers, query, language, selects);
        return selects.stream()
                .filter(select -> select.options().size() > 1 || select.isChosen())
                .toList();
    }

    private void addNumber(
            String name,
            List<String> values,
            Map<String, NumberSum> numbers,
            SectionQuery query,
            Language language,
            List<Select> selects) {
        NumberSum sum = numbers.get(name);
        if (sum != null && sum.items() > 0) {
            selects.add(said(name, values, query, language));
        }
    }

    private Select regions(Shelf shelf, SectionQuery query, Language language) {
        Map<String, Long> counts = shelf.counts("region");
        return new Select(
                "region",
                Regions.ALL.stream()
                        .filter(region -> counts.containsKey(region) || region.equals(query.get("region")))
                        .map(region -> option(
                                "region",
                                region,
                                texts.text(language, "region." + region),
                                counts.getOrDefault(region, 0L),
                                query))
                        .toList());
    }

    private static Select districts(Reading reading, Shelf shelf, SectionQuery query) {
        String province = String.valueOf(query.get("province"));
        return new Select(
                "district",
                Districts.of(province, shelf.counts("district"), reading.directory(), reading.language()).stream()
                        .filter(district ->
                                district.count() > 0 || district.code().equals(query.get("district")))
                        .map(district -> option("district", district.code(), district.name(), district.count(), query))
                        .toList());
    }

    private static boolean isTimed(Section section, Reading reading) {
        return reading.newest(Filters.kind(section.kind()).withOccurs(new Occurs.During(null, null)), 0, 0)
                        .total()
                > 0;
    }

    private static Select years(Shelf shelf, SectionQuery query, Language language) {
        Map<String, Long> counts = shelf.counts("year");
        return new Select(
                "year",
                Stream.concat(counts.keySet().stream(), Stream.ofNullable(query.get("year")))
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .map(year -> option("year", year, era(year, language), counts.getOrDefault(year, 0L), query))
                        .toList());
    }

    private static String era(String year, Language language) {
        return switch (language) {
            case TH -> Integer.toString(Integer.parseInt(year) + ERAS_APART);
            case EN -> year;
        };
    }

    private Select said(String name, List<String> values, SectionQuery query, Language language) {
        return new Select(
                name,
                values.stream()
                        .map(value ->
                                option(name, value, texts.text(language, "filter." + name + "." + value), null, query))
                        .toList());
    }

    private static Choice option(
            String parameter, String value, String name, @Nullable Long count, SectionQuery query) {
        return new Choice(value, name, count, Objects.equals(value, query.get(parameter)), "");
    }
}
