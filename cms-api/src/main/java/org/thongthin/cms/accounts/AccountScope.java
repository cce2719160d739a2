package org.thongthin.cms.accounts;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/**
 * Who keeps whose account: the one place, without framework or database, read by the API, the desk, the lists and the
 * tests. An administrator keeps everybody's, a provincial office those of the editors of its province; nobody decides on
 * their own role, organisation or access.
 *
 * @param roles of the accounts that are kept; empty for who keeps none
 * @param provinceCode of the organisations whose accounts are kept; null for all
 */
public record AccountScope(Set<Role> roles, @Nullable String provinceCode) {
    private static final Set<Role> PEOPLE = Set.of(Role.EDITOR, Role.PROVINCE, Role.MODERATOR, Role.ADMINISTRATOR);
    private static final AccountScope NOBODY = new AccountScope(Set.of(), null);

    public AccountScope {
        roles = Set.copyOf(roles);
    }

    public static AccountScope of(Actor actor) {
        String province = actor.provinceCode();
        return switch (actor.role()) {
            case ADMINISTRATOR -> new AccountScope(PEOPLE, null);
            case PROVINCE -> province == null ? NOBODY : new AccountScope(Set.of(Role.EDITOR), province);
            case EDITOR, MODERATOR, SERVICE -> NOBODY;
        };
    }

    /** @throws Refused {@code forbidden} for who keeps no accounts */
    public static AccountScope require(Actor actor) {
        AccountScope scope = of(actor);
        if (scope.isEmpty()) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
        return scope;
    }

    /** Whether the actor may decide on that person's role, organisation, access and password as a keeper. */
    public static boolean decidesOn(Actor actor, UUID person) {
        return !actor.personId().equals(person);
    }

    public boolean isEmpty() {
        return roles.isEmpty();
    }

    /** @param province the province of the account's organisation; null for the department */
    public boolean holds(Role role, @Nullable String province) {
        return roles.contains(role) && (provinceCode == null || provinceCode.equals(province));
    }
}
