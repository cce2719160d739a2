package org.thongthin.cms.accounts;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** The accounts that the asker keeps; others are unknown to them. */
@Singleton
public class AccountList {
    private static final int BATCH = 500;

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
        return page(actor, filters, paging, null);
    }

    /**
     * As the other.
     *
     * @param after where the page before ended; takes the place of the page number
     */
    @ReadOnly
    public AccountPage page(Actor actor, AccountFilters filters, Paging paging, @Nullable AccountCursor after) {
        AccountScope scope = AccountScope.require(actor);
        long total = size(actor, filters);
        // One more than the page holds, to know whether another follows.
        int most = paging.size() + 1;
        List<AccountRow> rows = after == null
                ? people.accounts(
                        roles(scope),
                        province(scope),
                        filters.pattern(),
                        filters.role(),
                        filters.organisation(),
                        most,
                        paging.offset())
                : behind(after.username(), scope, filters, most);
        List<AccountView> shown =
                rows.stream().limit(paging.size()).map(AccountRow::view).toList();
        String next =
                rows.size() < most ? null : new AccountCursor(shown.getLast().username()).encoded();
        return new AccountPage(shown, total, paging.page(), paging.size(), next);
    }

    /**
     * How many there are.
     *
     * @throws Refused {@code forbidden} for who keeps none
     */
    @ReadOnly
    public long size(Actor actor, AccountFilters filters) {
        AccountScope scope = AccountScope.require(actor);
        return people.countAccounts(
                roles(scope), province(scope), filters.pattern(), filters.role(), filters.organisation());
    }

    /**
     * Hands over all of them by user name, some hundreds in memory at a time; what the reader throws ends it.
     *
     * @throws Refused {@code forbidden} for who keeps none
     */
    @ReadOnly
    public void each(Actor actor, AccountFilters filters, Consumer<AccountView> reader) {
        AccountScope scope = AccountScope.require(actor);
        List<AccountRow> rows = behind("", scope, filters, BATCH);
        while (!rows.isEmpty()) {
            rows.forEach(row -> reader.accept(row.view()));
            rows = behind(rows.getLast().username(), scope, filters, BATCH);
        }
    }

    private List<AccountRow> behind(String username, AccountScope scope, AccountFilters filters, int most) {
        return people.accountsBehind(
                username,
                roles(scope),
                province(scope),
                filters.pattern(),
                filters.role(),
                filters.organisation(),
                most);
    }

    private static List<String> roles(AccountScope scope) {
        return scope.roles().stream().map(Role::code).toList();
    }

    /** As the repository wants it: empty for all. */
    private static String province(AccountScope scope) {
        return scope.provinceCode() == null ? "" : scope.provinceCode();
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
