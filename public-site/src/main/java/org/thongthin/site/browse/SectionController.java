package org.thongthin.site.browse;

import io.micronaut.context.annotation.Executable;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.platform.Section;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.platform.Texts;
import org.thongthin.site.readmodel.District;
import org.thongthin.site.readmodel.Organisation;

/** The list of a section, at the address that {@link SectionRoutes} gives it: twelve a page, narrowed as {@link SectionQuery} says. */
@Singleton
@ExecuteOn(TaskExecutors.BLOCKING)
final class SectionController {
    private static final int PAGE_SIZE = 12;

    private final Catalogue catalogue;
    private final Provinces provinces;
    private final SectionChoices choices;
    private final Sections sections;
    private final Texts texts;
    private final Pages pages;

    SectionController(
            Catalogue catalogue,
            Provinces provinces,
            SectionChoices choices,
            Sections sections,
            Texts texts,
            Pages pages) {
        this.catalogue = catalogue;
        this.provinces = provinces;
        this.choices = choices;
        this.sections = sections;
        this.texts = texts;
        this.pages = pages;
    }

    @Executable
    HttpResponse<?> section(HttpRequest<?> request) {
        Reading reading = catalogue.reading(request);
        Language language = reading.language();
        Section section = sections.at(Page.path(request).replace("/", ""));
        if (section == null) {
            throw new NoSuchPage();
        }
        Parameters given = Parameters.of(request);
        SectionQuery query = SectionQuery.of(given, section, reading);
        int page = given.whole("page", 1, 1, Pager.deepest(PAGE_SIZE));
        Shelf shelf = reading.inOrder(query.sort(), query.filter(), (page - 1) * PAGE_SIZE, PAGE_SIZE, counted(query));
        String address = language.address(section.address());
        Pager pager = Pager.of(page, PAGE_SIZE, shelf.total(), address, query.given());
        Map<String, @Nullable Object> model = new HashMap<>(query.given());
        model.put("section", section);
        model.put("cards", shelf.cards());
        model.put("pager", pager);
        model.put("narrowed", query.isNarrowed());
        model.put("noindex", !query.isWorthFinding(shelf.total()));
        model.put("categories", choices.categories(section, reading, shelf, query));
        model.put("regions", provinces.byRegion(reading.directory(), shelf.counts("province"), language));
        model.put("selects", choices.selects(section, reading, shelf, query));
        model.put("where", where(query, reading));
        Organisation organisation = reading.directory().organisation(query.get("lao"));
        model.put("laoName", organisation == null ? null : Names.of(organisation, language));
        model.put("everyCategory", Addresses.query(address, Addresses.with(query.given(), "category", null)));
        model.put("withoutLao", Addresses.query(address, Addresses.with(query.given(), "lao", null)));
        model.put("everywhere", Addresses.query(address, everywhere(query)));
        Map<String, @Nullable String> own = new LinkedHashMap<>(query.given());
        own.put("page", page == 1 ? null : String.valueOf(page));
        String path = Addresses.query(section.address(), own);
        Page made = reading.page("section", model, path, Language.EN.address(path));
        return pager.beyond() ? pages.answer(made, HttpStatus.NOT_FOUND) : pages.answer(request, made);
    }

    private static String[] counted(SectionQuery query) {
        return query.get("province") == null
                ? new String[] {"category", "province", "region", "year"}
                : new String[] {"category", "province", "district", "year"};
    }

    /** The place asked for, as it stands in a title; null for the whole country. */
    private @Nullable String where(SectionQuery query, Reading reading) {
        Language language = reading.language();
        String region = query.get("region");
        if (region != null) {
            return texts.text(language, "region.said." + region);
        }
        String province = Places.inWords(reading.directory().province(query.get("province")), language);
        District district = reading.directory().district(query.get("district"));
        return district == null
                ? province
                : texts.text(language, "filter.where", Places.inWords(district, language), String.valueOf(province));
    }

    private static Map<String, @Nullable String> everywhere(SectionQuery query) {
        Map<String, @Nullable String> wider = Addresses.with(query.given(), "region", null);
        wider.put("province", null);
        wider.put("district", null);
        return wider;
    }
}
