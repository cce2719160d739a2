package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountFilters;
import org.thongthin.cms.accounts.AccountList;
import org.thongthin.cms.accounts.AccountPage;
import org.thongthin.cms.accounts.AccountScope;
import org.thongthin.cms.accounts.AccountView;
import org.thongthin.cms.accounts.Profile;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Paging;

/** The accounts that one keeps, with filters that live in the address. */
@Hidden
@Controller("/desk/people")
@Produces(MediaType.TEXT_HTML)
@ExecuteOn(TaskExecutors.BLOCKING)
class PeopleController {
    private static final String PATH = "/desk/people";

    /** @param place district and province of the organisation; empty for the department */
    record Line(long position, AccountView account, String place) {}

    private final DeskPages pages;
    private final AccountList list;
    private final Names names;

    PeopleController(DeskPages pages, AccountList list, Names names) {
        this.pages = pages;
        this.list = list;
        this.names = names;
    }

    @Get
    HttpResponse<?> people(
            HttpRequest<?> request,
            Actor actor,
            Paging paging,
            @Nullable @QueryValue String q,
            @Nullable @QueryValue String role,
            @Nullable @QueryValue String organisation) {
        AccountFilters filters = AccountFilters.of(q, role, organisation);
        AccountPage page = list.page(actor, filters, paging);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("q", filters.q());
        values.put("role", filters.role());
        values.put("organisation", filters.organisation());
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("lines", lines(page, DeskLanguage.of(request)));
        model.put("pager", Pager.of(page.page(), page.size(), page.accounts().size(), page.total(), PATH, values));
        model.put("filters", values);
        model.put("filtered", values.values().stream().anyMatch(value -> !value.isEmpty()));
        model.put("roles", PersonChoices.roles(AccountScope.require(actor)));
        return pages.ok(request, actor, "people", model);
    }

    private List<Line> lines(AccountPage page, Language language) {
        List<Line> lines = new ArrayList<>();
        long position = (long) (page.page() - 1) * page.size();
        for (AccountView account : page.accounts()) {
            position++;
            Profile.OwnOrganisation organisation = account.organisation();
            String place = names.place(organisation.districtCode(), organisation.provinceCode(), language);
            lines.add(new Line(position, account, place));
        }
        return lines;
    }
}
