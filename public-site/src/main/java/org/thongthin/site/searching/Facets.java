package org.thongthin.site.searching;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.FacetCount;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.browse.Choice;
import org.thongthin.site.browse.Names;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.platform.Texts;
import org.thongthin.site.readmodel.Category;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Province;

/** The ways to narrow an answer, with names for the codes. A code without a name (its entry has gone) is left out. */
@Singleton
final class Facets {
    static final List<String> SHOWN = List.of("kind", "province", "category");

    private final Sections sections;
    private final Texts texts;

    Facets(Sections sections, Texts texts) {
        this.sections = sections;
        this.texts = texts;
    }

    /** The most frequent first; the chosen one leads back. */
    List<Choice> choices(
            String facet,
            Map<String, List<FacetCount>> counted,
            Map<String, @Nullable String> query,
            Directory directory,
            Language language) {
        String chosen = query.get(facet);
        return counted.getOrDefault(facet, List.of()).stream()
                .map(value -> choice(facet, value, chosen, query, directory, language))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable Choice choice(
            String facet,
            FacetCount counted,
            @Nullable String chosen,
            Map<String, @Nullable String> query,
            Directory directory,
            Language language) {
        String name = name(facet, counted.value(), directory, language);
        if (name == null) {
            return null;
        }
        boolean isChosen = counted.value().equals(chosen);
        Map<String, @Nullable String> narrowed = Addresses.with(query, facet, isChosen ? null : counted.value());
        if (facet.equals("kind")) {
            // Categories belong to one kind.
            narrowed = Addresses.with(narrowed, "category", null);
        }
        return new Choice(counted.value(), name, counted.count(), isChosen, Addresses.query("/search", narrowed));
    }

    @Nullable
    String name(String facet, String code, Directory directory, Language language) {
        return switch (facet) {
            case "kind" -> sections.of(code) == null ? null : texts.find(language, "kind." + code + ".name");
            case "province" -> {
                Province province = directory.province(code);
                yield province == null ? null : Names.of(province, language);
            }
            case "category" -> {
                Category category = directory.category(code);
                yield category == null ? null : Names.of(category, language);
            }
            default -> throw new IllegalArgumentException("No facet " + facet);
        };
    }
}
