package org.thongthin.site.browse;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.NoSuchPage;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Pages;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.Province;

@Controller("/lao")
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class OrganisationController {
    private final Catalogue catalogue;
    private final SectionShelves shelves;
    private final Pages pages;

    OrganisationController(Catalogue catalogue, SectionShelves shelves, Pages pages) {
        this.catalogue = catalogue;
        this.shelves = shelves;
        this.pages = pages;
    }

    @Get("/{code}")
    HttpResponse<?> organisation(HttpRequest<?> request, String code) {
        Directory directory = catalogue.directory();
        Organisation organisation = directory.organisation(code);
        if (organisation == null) {
            throw new NoSuchPage();
        }
        Province province = directory.province(organisation.provinceCode());
        Filter its = Filters.owner(null, code);
        List<Card> few = shelves.few(its, directory, Language.TH);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("name", Names.of(organisation, Language.TH));
        model.put("type", organisation.type());
        model.put("place", Places.line(organisation, directory, Language.TH));
        model.put("province", province == null ? null : Names.of(province, Language.TH));
        model.put("provinceSaid", Places.inWords(province, Language.TH));
        model.put("provinceAddress", province == null ? null : Addresses.province(province.code()));
        model.put("region", province == null ? null : province.region());
        model.put("few", few);
        model.put("shelves", few.isEmpty() ? shelves.within(its, "lao", code, directory, Language.TH) : List.of());
        model.put("total", catalogue.newest(its, 0, 0, directory, Language.TH).total());
        return pages.answer(request, new Page("organisation", model));
    }
}
