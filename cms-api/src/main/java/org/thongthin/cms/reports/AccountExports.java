package org.thongthin.cms.reports;

import jakarta.inject.Singleton;
import java.util.List;
import org.thongthin.cms.accounts.AccountFilters;
import org.thongthin.cms.accounts.AccountList;
import org.thongthin.cms.accounts.AccountView;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Refused;

/** The accounts that somebody keeps, as a sheet. Passwords are in none. */
@Singleton
public class AccountExports {
    private final AccountList list;
    private final SheetNames names;
    private final ExportRecord record;

    AccountExports(AccountList list, SheetNames names, ExportRecord record) {
        this.list = list;
        this.names = names;
        this.record = record;
    }

    /**
     * @throws Refused {@code forbidden} for who keeps none
     * @throws Invalid for more accounts than a sheet may have
     */
    public Export<AccountView> accounts(Actor actor, AccountFilters filters, SheetFormat format, Language language) {
        SheetWords words = new SheetWords(language);
        List<Filter> given = Filter.given(
                Filter.of("q", filters.q(), null),
                Filter.of("role", filters.role(), words.named("role", filters.role())),
                Filter.of("organisation", filters.organisation(), names.organisation(filters.organisation())));
        Sheet.Notes notes = record.begin(actor, "accounts", format, given, list.size(actor, filters), words);
        return new Export<>(
                record.fileName("accounts"),
                new Sheet<>(words.of("accounts"), language, columns(words), notes),
                reader -> list.each(actor, filters, reader));
    }

    private List<Column<AccountView>> columns(SheetWords words) {
        Language language = words.language();
        return List.of(
                ItemSheets.number(words),
                new Column.Words<>(words.of("username"), 24, AccountView::username),
                new Column.Words<>(words.of("display-name"), 30, AccountView::displayName),
                new Column.Words<>(words.of("email"), 30, AccountView::email),
                new Column.Words<>(words.of("role"), 24, account -> words.named("role", account.role())),
                new Column.Words<>(
                        words.of("owner"), 36, account -> account.organisation().nameTh()),
                new Column.Words<>(
                        words.of("owner-code"),
                        14,
                        account -> account.organisation().code()),
                new Column.Words<>(
                        words.of("district"),
                        18,
                        account -> names.district(account.organisation().districtCode(), language)),
                new Column.Words<>(
                        words.of("province"),
                        18,
                        account -> names.province(account.organisation().provinceCode(), language)),
                new Column.Words<>(words.of("state"), 22, account -> words.of(state(account))),
                new Column.Moment<>(words.of("password-until"), 19, AccountView::passwordExpiresAt),
                new Column.Moment<>(words.of("created"), 19, AccountView::createdAt));
    }

    private static String state(AccountView account) {
        if (account.disabled()) {
            return "disabled";
        }
        return account.passwordExpiresAt() == null ? "works" : "temporary";
    }
}
