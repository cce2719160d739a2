package org.thongthin.site.browse;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.List;
import java.util.Map;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Directory;

@Controller
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HomeController {
    private static final int CARDS_A_SECTION = 5;

    private final Catalogue catalogue;
    private final Provinces provinces;
    private final Sections sections;
    private final Pages pages;

    HomeController(Catalogue catalogue, Provinces provinces, Sections sections, Pages pages) {
        this.catalogue = catalogue;
        this.provinces = provinces;
        this.sections = sections;
        this.pages = pages;
    }

    @Get
    HttpResponse<?> home(HttpRequest<?> request) {
        Directory directory = catalogue.directory();
        Catalogue.Shelf all = catalogue.newest(Filters.all(), 0, 0, directory, Language.TH);
        List<RegionEntry> regions = provinces.byRegion(directory, all.counts("province"), Language.TH);
        List<SectionShelf> shelves = sections.all().stream()
                .map(section -> SectionShelf.of(
                        section,
                        catalogue.newest(Filters.kind(section.kind()), 0, CARDS_A_SECTION, directory, Language.TH),
                        section.address()))
                .filter(shelf -> shelf.total() > 0)
                .toList();
        return pages.answer(
                request,
                new Page(
                        "home",
                        Map.of(
                                "regions",
                                regions,
                                "viewBox",
                                ProvinceMap.VIEW_BOX,
                                "shelves",
                                shelves,
                                "total",
                                all.total(),
                                "provincesWithItems",
                                all.counts("province").keySet().stream()
                                        .filter(code -> directory.province(code) != null)
                                        .count())));
    }
}
