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
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.site.platform.BadParameter;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.platform.Section;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Organisation;

/** The list of a section, at the address that {@link SectionRoutes} gives it: twelve a page, by province, category or organisation. */
@Singleton
@ExecuteOn(TaskExecutors.BLOCKING)
final class SectionController {
    private static final int PAGE_SIZE = 12;

    private final Catalogue catalogue;
    private final Provinces provinces;
    private final Sections sections;
    private final Pages pages;

    SectionController(Catalogue catalogue, Provinces provinces, Sections sections, Pages pages) {
        this.catalogue = catalogue;
        this.provinces = provinces;
        this.sections = sections;
        this.pages = pages;
    }

    @Executable
    HttpResponse<?> section(HttpRequest<?> request) {
        Section section = sections.at(request.getPath().replace("/", ""));
        if (section == null) {
            throw new NoSuchPage();
        }
        Directory directory = catalogue.directory();
        Parameters given = Parameters.of(request);
        Map<String, @Nullable String> query = new LinkedHashMap<>();
        query.put("province", known(given, "province", code -> directory.province(code) != null));
        query.put("category", known(given, "category", code -> directory.category(code) != null));
        query.put("lao", known(given, "lao", code -> directory.organisation(code) != null));
        int page = given.whole("page", 1, 1, Pager.deepest(PAGE_SIZE));

        Catalogue.Shelf shelf =
                catalogue.newest(filter(section, query), (page - 1) * PAGE_SIZE, PAGE_SIZE, directory, Language.TH);
        Pager pager = Pager.of(page, PAGE_SIZE, shelf.total(), section.address(), query);
        Organisation organisation = directory.organisation(query.get("lao"));
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("section", section);
        model.put("cards", shelf.cards());
        model.put("pager", pager);
        model.put("categories", categories(section, directory, shelf, query));
        model.put("regions", provinces.byRegion(directory, shelf.counts("province"), Language.TH));
        model.put("province", query.get("province"));
        model.put("category", query.get("category"));
        model.put("lao", query.get("lao"));
        model.put("provinceName", Places.inWords(directory.province(query.get("province")), Language.TH));
        model.put("laoName", organisation == null ? null : Names.of(organisation, Language.TH));
        model.put("everyCategory", Addresses.query(section.address(), Addresses.with(query, "category", null)));
        model.put("withoutLao", Addresses.query(section.address(), Addresses.with(query, "lao", null)));
        model.put("withoutProvince", Addresses.query(section.address(), Addresses.with(query, "province", null)));
        Page made = new Page("section", model);
        return pager.beyond() ? pages.answer(request, made, HttpStatus.NOT_FOUND) : pages.answer(request, made);
    }

    private static @Nullable String known(
            Parameters given, String parameter, java.util.function.Predicate<String> isKnown) {
        String code = given.code(parameter);
        if (code != null && !isKnown.test(code)) {
            throw new BadParameter(parameter);
        }
        return code;
    }

    private static Filter filter(Section section, Map<String, @Nullable String> query) {
        String province = query.get("province");
        return Filters.kind(section.kind())
                .withCategory(query.get("category"))
                .withOwner(query.get("lao"))
                .withProvinces(province == null ? List.of() : List.of(province));
    }

    /** Those that have something here, and the chosen one whatever it has. */
    private static List<Choice> categories(
            Section section, Directory directory, Catalogue.Shelf shelf, Map<String, @Nullable String> query) {
        Map<String, Long> counts = shelf.counts("category");
        return directory.categories(section.kind()).stream()
                .filter(category ->
                        counts.containsKey(category.code()) || category.code().equals(query.get("category")))
                .map(category -> new Choice(
                        category.code(),
                        Names.of(category, Language.TH),
                        counts.getOrDefault(category.code(), 0L),
                        category.code().equals(query.get("category")),
                        Addresses.query(section.address(), Addresses.with(query, "category", category.code()))))
                .toList();
    }
}
