package org.thongthin.cms.accounts;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** The accounts that the asker keeps; others are unknown to them. */
@Singleton
public class AccountList {
    private final PersonRepository people;

    AccountList(PersonRepository people) {
        this.people = people;
    }

    /**
     * In two statements, however long the page is.
     *
     * @throws Refused {@code forbidden} for who keeps none
     */
    @ReadOnly
    public AccountPage page(Actor actor, AccountFilters filters, Paging paging) {
        AccountScope scope = AccountScope.require(actor);
        List<String> roles = scope.roles().stream().map(Role::code).toList();
        String province = scope.provinceCode() == null ? "" : scope.provinceCode();
        long total = people.countAccounts(roles, province, filters.pattern(), filters.role(), filters.organisation());
        List<AccountRow> rows = people.accounts(
                roles,
                province,
                filters.pattern(),
                filters.role(),
                filters.organisation(),
                paging.size(),
                paging.offset());
        return new AccountPage(rows.stream().map(AccountRow::view).toList(), total, paging.page(), paging.size());
    }

    /** @throws Refused {@code forbidden} for who keeps none, {@code not-found} for an account that they don't keep */
    @ReadOnly
    public AccountView read(Actor actor, UUID id) {
        return row(AccountScope.require(actor), id).view();
    }

    AccountRow row(AccountScope scope, UUID id) {
        AccountRow row = people.account(id);
        if (row == null || !scope.holds(row.asRole(), row.provinceCode())) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
        return row;
    }
}
