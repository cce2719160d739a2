package org.thongthin.cms.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountChange;
import org.thongthin.cms.accounts.AccountInput;
import org.thongthin.cms.accounts.AccountView;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.ProblemTexts;

/**
 * A form about a person as it stands on a page. Passwords are never among its values.
 *
 * @param values by the name of the field
 * @param faults what is wrong, by the name of the field, in words
 */
record PersonForm(Map<String, String> values, Map<String, String> faults) {
    private static final List<String> NAMES =
            List.of("username", "displayName", "email", "role", "organisationCode", "province");

    static PersonForm blank(String role, String province) {
        return new PersonForm(Map.of("role", role, "province", province), Map.of());
    }

    static PersonForm sent(Map<String, Object> form) {
        Map<String, String> values = new LinkedHashMap<>();
        NAMES.forEach(name -> values.put(name, DeskForm.text(form, name).strip()));
        return new PersonForm(values, Map.of());
    }

    static PersonForm of(AccountView account) {
        String province = account.organisation().provinceCode();
        return new PersonForm(
                Map.of(
                        "username", account.username(),
                        "displayName", or(account.displayName()),
                        "email", or(account.email()),
                        "role", account.role(),
                        "organisationCode", account.organisation().code(),
                        "province", or(province)),
                Map.of());
    }

    PersonForm with(Invalid invalid, ProblemTexts texts, Language language) {
        Map<String, String> words = new LinkedHashMap<>();
        for (FieldError error : invalid.errors()) {
            words.putIfAbsent(
                    error.pointer().substring(1), texts.field(error).text().in(language));
        }
        return new PersonForm(values, words);
    }

    AccountInput input() {
        return new AccountInput(
                value("username"), value("displayName"), value("email"), value("role"), value("organisationCode"));
    }

    AccountChange change(boolean disabled) {
        return new AccountChange(
                value("displayName"), value("email"), value("role"), value("organisationCode"), disabled);
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    /** Empty for a field that is right. */
    public String fault(String name) {
        return faults.getOrDefault(name, "");
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
