package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.directory.Categories;
import org.thongthin.cms.directory.Category;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.directory.Places;
import org.thongthin.cms.platform.Language;

/** What the selects of a list offer. */
@Singleton
final class ListChoices {
    /** One option of a select. */
    record Choice(String value, String name) {}

    /**
     * @param categories by the code of their kind
     * @param provinces empty for who sees one province only
     * @param owners of the chosen or only province; empty before one is chosen
     */
    record Choices(Map<String, List<Choice>> categories, List<Choice> provinces, List<Choice> owners) {}

    private final Categories categories;
    private final Places places;
    private final Organisations organisations;
    private final Names names;

    ListChoices(Categories categories, Places places, Organisations organisations, Names names) {
        this.categories = categories;
        this.places = places;
        this.organisations = organisations;
        this.names = names;
    }

    Choices of(Actor actor, ListFilters filters, Language language) {
        return of(actor, filters.value("kind"), filters.value("province"), language);
    }

    /** @param chosen the province that the filters name; empty for none */
    Choices of(Actor actor, String kind, String chosen, Language language) {
        boolean national = actor.is(Role.MODERATOR) || actor.is(Role.ADMINISTRATOR);
        boolean several = national || actor.is(Role.PROVINCE);
        String province = national ? chosen : actor.provinceCode();
        return new Choices(
                categories(kind, language),
                national ? provinces(language) : List.of(),
                several ? owners(province, language) : List.of());
    }

    private Map<String, List<Choice>> categories(String kind, Language language) {
        Map<String, List<Choice>> offered = new LinkedHashMap<>();
        for (Category category : categories.all()) {
            if (kind.isEmpty() || category.kind().equals(kind)) {
                String name = language == Language.EN ? category.nameEn() : category.nameTh();
                offered.computeIfAbsent(category.kind(), of -> new ArrayList<>())
                        .add(new Choice(category.code(), name));
            }
        }
        return offered;
    }

    List<Choice> provinces(Language language) {
        return places.provinces().stream()
                .map(province ->
                        new Choice(province.code(), language == Language.EN ? province.nameEn() : province.nameTh()))
                .toList();
    }

    private List<Choice> owners(@Nullable String province, Language language) {
        if (province == null || province.isEmpty()) {
            return List.of();
        }
        return organisations.ofProvince(province).stream()
                .filter(organisation -> organisation.type().isLao())
                .map(organisation -> {
                    String district = organisation.districtCode();
                    String where = district == null ? "" : " " + names.district(district, language);
                    return new Choice(organisation.code(), organisation.nameTh() + where);
                })
                .toList();
    }
}
