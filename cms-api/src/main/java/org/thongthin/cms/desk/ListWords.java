package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.directory.District;
import org.thongthin.cms.directory.Places;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Messages;

/** A list's filters in words, and what else the page says of them. */
@Singleton
final class ListWords {
    /**
     * A filter that is set.
     *
     * @param label key of its name
     * @param words its value, for people
     * @param without address of the list without it
     */
    record Chosen(String label, String words, String without) {}

    private static final Map<String, String> LABELS = Map.of(
            "kind", "list.kind",
            "q", "list.words",
            "category", "label.category",
            "stage", "list.stage",
            "display", "list.display",
            "province", "filter.province",
            "district", "list.district",
            "owner", "list.owner",
            "from", "filter.from",
            "to", "filter.to");

    private final Messages words = DeskWords.ALL;
    private final Names names;
    private final Places places;

    ListWords(Names names, Places places) {
        this.names = names;
        this.places = places;
    }

    /** In the order of the form. */
    List<Chosen> chosen(String path, ListFilters filters, Language language) {
        List<Chosen> chosen = new ArrayList<>();
        filters.values().forEach((name, value) -> {
            if (!value.isEmpty()) {
                String label = LABELS.getOrDefault(name, "items.filters");
                chosen.add(new Chosen(label, value(name, value, language), without(path, filters, name)));
            }
        });
        return chosen;
    }

    private String value(String name, String value, Language language) {
        return switch (name) {
            case "kind", "stage" -> named(name + "." + value, value, language);
            case "display" -> named(value.equals("taken-down") ? "display.down" : "display." + value, value, language);
            case "category" -> names.category(value, language);
            case "province" -> names.province(value, language);
            case "district" -> names.district(value, language);
            case "owner" -> names.organisation(value, language);
            case "from", "to" -> day(value, language);
            default -> value;
        };
    }

    private String named(String key, String value, Language language) {
        return words.has(key) ? words.in(language, key) : value;
    }

    private static String day(String value, Language language) {
        try {
            return Dates.day(LocalDate.parse(value), language);
        } catch (DateTimeException none) {
            return value;
        }
    }

    /** Without its province a district means nothing, nor does an organisation that was chosen from it. */
    private static String without(String path, ListFilters filters, String left) {
        String query = filters.values().entrySet().stream()
                .filter(filter ->
                        !filter.getValue().isEmpty() && !filter.getKey().equals(left))
                .filter(filter -> !left.equals("province") || !filter.getKey().equals("district"))
                .map(filter -> filter.getKey() + "=" + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** Those of the chosen or only province; none for who sees one organisation. */
    List<ListChoices.Choice> districts(Actor actor, ListFilters filters, Language language) {
        @Nullable
        String province = switch (actor.role()) {
            case PROVINCE -> actor.provinceCode();
            case MODERATOR, ADMINISTRATOR -> filters.value("province");
            case EDITOR, SERVICE -> null;
        };
        if (province == null) {
            return List.of();
        }
        return places.districtsOf(province).stream()
                .map(district -> new ListChoices.Choice(district.code(), name(district, language)))
                .toList();
    }

    private static String name(District district, Language language) {
        return language == Language.EN ? district.nameEn() : district.nameTh();
    }
}
