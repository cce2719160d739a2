package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountScope;
import org.thongthin.cms.accounts.AccountView;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.Language;

/** Gathers what the page of an account shows to its keeper. */
@Singleton
final class PersonSheets {
    private final PersonChoices choices;

    PersonSheets(PersonChoices choices) {
        this.choices = choices;
    }

    Map<String, @Nullable Object> blank(Actor actor, Language language) {
        AccountScope.require(actor);
        return of(actor, PersonForm.blank(Role.EDITOR.code(), ""), null, language);
    }

    /** @param account null for one that is still to be made */
    Map<String, @Nullable Object> of(Actor actor, PersonForm form, @Nullable AccountView account, Language language) {
        AccountScope scope = AccountScope.require(actor);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("form", form);
        model.put("account", account);
        model.put("version", account == null ? 0 : account.version());
        model.put("decides", account == null || AccountScope.decidesOn(actor, account.id()));
        model.put("roles", PersonChoices.roles(scope));
        model.put("provinces", choices.provinces(scope, language));
        model.put("organisations", choices.organisations(scope, form, language));
        model.put("late", "");
        return model;
    }
}
