package org.thongthin.site.searching;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.FacetCount;
import org.thongthin.site.browse.Names;
import org.thongthin.site.browse.Places;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.platform.Texts;
import org.thongthin.site.readmodel.Category;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.Province;

/** Names for the codes by which an answer is counted. A code without a name (its entry has gone) is left out. */
@Singleton
final class Facets {
    private static final int MOST_ORGANISATIONS = 20;
    private static final int ERAS_APART = 543;

    private final Sections sections;
    private final Texts texts;

    Facets(Sections sections, Texts texts) {
        this.sections = sections;
        this.texts = texts;
    }

    /**
     * @param note what tells it from others of the name
     */
    record Value(String code, String name, @Nullable String note, long count) {}

    /** The most frequent first, but years, of which the last is first. */
    Map<Aspect, List<Value>> named(Map<String, List<FacetCount>> counted, Directory directory, Language language) {
        Map<Aspect, List<Value>> named = new LinkedHashMap<>();
        for (Aspect aspect : Aspect.values()) {
            named.put(aspect, values(aspect, counted.getOrDefault(aspect.counted(), List.of()), directory, language));
        }
        return named;
    }

    private List<Value> values(Aspect aspect, List<FacetCount> counts, Directory directory, Language language) {
        return counts.stream()
                .limit(aspect == Aspect.LAO ? MOST_ORGANISATIONS : counts.size())
                .sorted(
                        aspect == Aspect.YEAR
                                ? Comparator.comparing(FacetCount::value).reversed()
                                : Comparator.comparingLong(FacetCount::count).reversed())
                .map(count -> {
                    String name = name(aspect, count.value(), directory, language);
                    return name == null
                            ? null
                            : new Value(
                                    count.value(),
                                    name,
                                    note(aspect, count.value(), directory, language),
                                    count.count());
                })
                .filter(Objects::nonNull)
                .toList();
    }

    /** Null where nobody knows the code any more. */
    @Nullable
    String name(Aspect aspect, String code, Directory directory, Language language) {
        return switch (aspect) {
            case KIND -> sections.of(code) == null ? null : texts.find(language, "kind." + code + ".name");
            case CATEGORY -> {
                Category category = directory.category(code);
                yield category == null ? null : Names.of(category, language);
            }
            case REGION -> texts.find(language, "region." + code);
            case PROVINCE -> {
                Province province = directory.province(code);
                yield province == null ? null : Names.of(province, language);
            }
            case LAO -> {
                Organisation organisation = directory.organisation(code);
                yield organisation == null ? null : Names.of(organisation, language);
            }
            case LAO_TYPE -> texts.find(language, "organisation.type." + code);
            case YEAR ->
                switch (language) {
                    case TH -> Integer.toString(Integer.parseInt(code) + ERAS_APART);
                    case EN -> code;
                };
        };
    }

    private static @Nullable String note(Aspect aspect, String code, Directory directory, Language language) {
        Organisation organisation = aspect == Aspect.LAO ? directory.organisation(code) : null;
        return organisation == null ? null : Places.line(organisation, directory, language);
    }
}
