package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.directory.Categories;
import org.thongthin.cms.directory.Category;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.directory.Places;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.MapTiles;
import org.thongthin.cms.platform.Messages;

/** What the form's page names beside the item's own fields: the selects' options. */
@Singleton
final class ItemForms {
    static final String PROVINCE = "/location/provinceCode";
    static final String DISTRICT = "/location/districtCode";
    static final String CATEGORY = "/category";

    private final Messages words = DeskWords.ALL;
    private final Places places;
    private final Categories categories;
    private final Organisations organisations;
    private final ListChoices choices;
    private final Names names;
    private final MapTiles map;

    ItemForms(
            Places places,
            Categories categories,
            Organisations organisations,
            ListChoices choices,
            Names names,
            MapTiles map) {
        this.places = places;
        this.categories = categories;
        this.organisations = organisations;
        this.choices = choices;
        this.names = names;
        this.map = map;
    }

    /** A new item's form: empty, but for where it most likely is. */
    FormFields blank(Actor actor) {
        String own = actor.organisationCode();
        Organisation owner = own == null ? null : organisations.find(own);
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (owner != null && owner.provinceCode() != null) {
            values.put(PROVINCE, List.of(owner.provinceCode()));
        }
        if (owner != null && owner.districtCode() != null) {
            values.put(DISTRICT, List.of(owner.districtCode()));
        }
        return new FormFields(values);
    }

    /** As sent, but without a district of another province than the one now chosen. */
    FormFields inProvince(FormFields sent) {
        if (places.districtInProvince(sent.text(DISTRICT), sent.text(PROVINCE))) {
            return sent;
        }
        Map<String, List<String>> values = new LinkedHashMap<>(sent.values());
        values.remove(DISTRICT);
        return new FormFields(values);
    }

    /** @param own the item's address; null for a new one */
    Map<String, @Nullable Object> model(ItemForm form, @Nullable String own, long version) {
        Language language = form.language();
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("form", form);
        model.put("kind", form.kind());
        model.put("own", own);
        model.put("version", version);
        model.put("categories", categories(form));
        model.put("provinces", choices.provinces(language));
        model.put("provinceName", province(form, language));
        model.put("districts", districts(form, language));
        model.put("map", map);
        model.put("labels", new Labels(words, language));
        return model;
    }

    private List<ListChoices.Choice> categories(ItemForm form) {
        String chosen = form.text(CATEGORY);
        return categories.all().stream()
                .filter(category -> category.kind().equals(form.kind().code()))
                .filter(category -> !category.retired() || category.code().equals(chosen))
                .map(category -> new ListChoices.Choice(category.code(), name(category, form.language())))
                .toList();
    }

    private static String name(Category category, Language language) {
        return language == Language.EN ? category.nameEn() : category.nameTh();
    }

    private String province(ItemForm form, Language language) {
        String code = form.text(PROVINCE);
        return code.isEmpty() ? "" : names.province(code, language);
    }

    private List<ListChoices.Choice> districts(ItemForm form, Language language) {
        return places.districtsOf(form.text(PROVINCE)).stream()
                .map(district -> new ListChoices.Choice(
                        district.code(), language == Language.EN ? district.nameEn() : district.nameTh()))
                .toList();
    }
}
