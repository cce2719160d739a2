package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountFilters;
import org.thongthin.cms.accounts.AccountList;
import org.thongthin.cms.accounts.AccountPage;
import org.thongthin.cms.accounts.AccountScope;
import org.thongthin.cms.accounts.AccountView;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemFilters;
import org.thongthin.cms.content.ItemList;
import org.thongthin.cms.content.ItemPage;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.directory.LaoPage;
import org.thongthin.cms.directory.LaoSearch;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Paging;

/** Gathers what one search finds in each of the lists that one may see; each list goes on at its own address. */
@Singleton
final class Search {
    /** Of each list; the rest is behind a link. */
    private static final Paging FEW = new Paging(1, 5);

    private static final int LONGEST = 200;

    /** @param place district and province, since names repeat */
    record Organisation(String code, String name, String place, String provinceCode) {}

    private final ItemList items;
    private final AccountList accounts;
    private final LaoSearch laos;
    private final Names names;

    Search(ItemList items, AccountList accounts, LaoSearch laos, Names names) {
        this.items = items;
        this.accounts = accounts;
        this.laos = laos;
        this.names = names;
    }

    /** The id of the item that the text names, if one may read it; empty where it names none. */
    String named(Actor actor, String typed) {
        if (typed.isEmpty() || typed.length() > LONGEST || !ItemFilters.namesItem(typed)) {
            return "";
        }
        ItemPage found = items(actor, typed);
        return found.items().isEmpty() ? "" : found.items().getFirst().id().toString();
    }

    Map<String, @Nullable Object> of(Actor actor, String typed, Language language) {
        boolean tooLong = typed.length() > LONGEST;
        boolean asked = !typed.isEmpty() && !tooLong;
        ItemPage found = asked ? items(actor, typed) : new ItemPage(List.of(), 0, 1, 1, null);
        AccountPage people = asked && !AccountScope.of(actor).isEmpty()
                ? accounts.page(actor, AccountFilters.of(typed, null, null), FEW)
                : new AccountPage(List.of(), 0, 1, 1, null);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("q", typed);
        model.put("asked", asked);
        model.put("tooLong", tooLong);
        model.put("rows", Row.of(found, actor));
        model.put("picking", false);
        model.put("itemsTotal", found.total());
        model.put("people", lines(people, language));
        model.put("peopleTotal", people.total());
        LaoPage organisations = asked && seesSeveral(actor)
                ? laos.search(typed, actor.is(Role.PROVINCE) ? actor.provinceCode() : null, FEW, null)
                : new LaoPage(0, List.of(), null);
        model.put("organisations", organisations(organisations, language));
        model.put("organisationsTotal", organisations.total());
        model.put("nothing", asked && found.total() + people.total() + organisations.total() == 0);
        return model;
    }

    private ItemPage items(Actor actor, String typed) {
        ItemFilters filters = new ItemFilters(null, typed, null, null, null, null, null, null, null, null, null);
        return items.page(actor, filters.query(FEW));
    }

    private static boolean seesSeveral(Actor actor) {
        return !actor.is(Role.EDITOR);
    }

    private List<PeopleController.Line> lines(AccountPage page, Language language) {
        List<PeopleController.Line> lines = new ArrayList<>();
        for (AccountView account : page.accounts()) {
            String place = names.place(
                    account.organisation().districtCode(),
                    account.organisation().provinceCode(),
                    language);
            lines.add(new PeopleController.Line(lines.size() + 1L, account, place));
        }
        return lines;
    }

    private List<Organisation> organisations(LaoPage page, Language language) {
        return page.laos().stream()
                .map(lao -> new Organisation(
                        lao.code(),
                        lao.nameTh(),
                        names.place(lao.districtCode(), lao.provinceCode(), language),
                        lao.provinceCode()))
                .toList();
    }
}
