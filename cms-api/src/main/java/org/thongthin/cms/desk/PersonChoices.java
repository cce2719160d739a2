package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.thongthin.cms.accounts.AccountScope;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.platform.Language;

/** What the selects of an account's form offer to its keeper. */
@Singleton
final class PersonChoices {
    private static final String DEPARTMENT = "DLA";

    private final ListChoices lists;
    private final Organisations organisations;
    private final Names names;

    PersonChoices(ListChoices lists, Organisations organisations, Names names) {
        this.lists = lists;
        this.organisations = organisations;
        this.names = names;
    }

    /** Codes, the most frequent first. */
    static List<String> roles(AccountScope scope) {
        return Arrays.stream(Role.values())
                .filter(scope.roles()::contains)
                .map(Role::code)
                .toList();
    }

    /** Empty for who keeps those of one province. */
    List<ListChoices.Choice> provinces(AccountScope scope, Language language) {
        return scope.provinceCode() == null ? lists.provinces(language) : List.of();
    }

    /** Those of the chosen or only province, after the department; the one that the account has is always among them. */
    List<ListChoices.Choice> organisations(AccountScope scope, PersonForm form, Language language) {
        String province = scope.provinceCode() == null ? form.value("province") : scope.provinceCode();
        String present = form.value("organisationCode");
        List<Organisation> offered = new ArrayList<>();
        Stream.of(DEPARTMENT, present)
                .filter(code -> !code.isEmpty())
                .distinct()
                .map(organisations::find)
                .forEach(offered::add);
        if (!province.isEmpty()) {
            organisations.ofProvince(province).stream()
                    .filter(organisation ->
                            organisation.active() && !organisation.code().equals(present))
                    .forEach(offered::add);
        }
        return offered.stream()
                .filter(organisation -> organisation != null && isKept(scope, organisation))
                .map(organisation -> choice(organisation, language))
                .toList();
    }

    private static boolean isKept(AccountScope scope, Organisation organisation) {
        return scope.provinceCode() == null
                || (organisation.type().isLao() && scope.provinceCode().equals(organisation.provinceCode()));
    }

    private ListChoices.Choice choice(Organisation organisation, Language language) {
        String district = organisation.districtCode();
        String where = district == null ? "" : " " + names.district(district, language);
        return new ListChoices.Choice(organisation.code(), organisation.nameTh() + where);
    }
}
