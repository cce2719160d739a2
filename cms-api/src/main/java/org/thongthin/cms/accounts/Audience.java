package org.thongthin.cms.accounts;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;

/** For whom a route is. */
enum Audience {
    /** With or without a session. */
    EVERYONE(EnumSet.noneOf(Role.class)),
    /** Callers of the inside network, with or without a session. */
    INSIDE(EnumSet.noneOf(Role.class)),
    /** Any person with a session. */
    ANY_ACCOUNT(EnumSet.of(Role.EDITOR, Role.PROVINCE, Role.MODERATOR, Role.ADMINISTRATOR)),
    /** Who keeps accounts; which ones, {@link AccountScope} says. */
    KEEPERS(EnumSet.of(Role.PROVINCE, Role.ADMINISTRATOR)),
    /** The department: moderators and administrators. */
    DEPARTMENT(EnumSet.of(Role.MODERATOR, Role.ADMINISTRATOR)),
    /** DLA's administrators. */
    ADMINISTRATORS(EnumSet.of(Role.ADMINISTRATOR)),
    /** public-site. */
    SERVICE(EnumSet.of(Role.SERVICE));

    private final Set<Role> roles;

    Audience(Set<Role> roles) {
        this.roles = roles;
    }

    boolean admits(@Nullable Actor actor, boolean inside) {
        return switch (this) {
            case EVERYONE -> true;
            case INSIDE -> inside;
            case ANY_ACCOUNT, KEEPERS, DEPARTMENT, ADMINISTRATORS, SERVICE ->
                actor != null && roles.contains(actor.role());
        };
    }
}
