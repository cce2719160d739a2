package org.thongthin.cms.accounts;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.directory.OrganisationType;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;

/** Collects what is wrong with the fields of an account. Pure. */
final class AccountCheck {
    static final int SHORTEST_PASSWORD = 12;
    static final int LONGEST_PASSWORD = 1000;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_EMAIL = 254;

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    /** As HTML's input of type email takes it, with a dot in the domain: nothing that could end a header. */
    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}"
            + "@[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?)+");

    private final List<FieldError> errors = new ArrayList<>();

    void add(FieldError error) {
        errors.add(error);
    }

    /** Whether an account may be called so; no other name is worth looking for. */
    static boolean isUsername(String name) {
        return USERNAME.matcher(name).matches();
    }

    void username(@Nullable String username) {
        if (username == null) {
            add(new FieldError("/username", "required"));
        } else if (!isUsername(username)) {
            add(new FieldError("/username", "username"));
        }
    }

    void displayName(@Nullable String name) {
        if (name == null) {
            add(new FieldError("/displayName", "required"));
        } else if (name.length() > LONGEST_NAME) {
            add(new FieldError("/displayName", "too-long", LONGEST_NAME));
        }
    }

    void email(@Nullable String email) {
        if (email == null) {
            return;
        }
        if (email.length() > LONGEST_EMAIL) {
            add(new FieldError("/email", "too-long", LONGEST_EMAIL));
        } else if (!EMAIL.matcher(email).matches()) {
            add(new FieldError("/email", "email"));
        }
    }

    void password(String pointer, String password) {
        if (password.length() < SHORTEST_PASSWORD) {
            add(new FieldError(pointer, "too-short", SHORTEST_PASSWORD));
        } else if (password.length() > LONGEST_PASSWORD) {
            add(new FieldError(pointer, "too-long", LONGEST_PASSWORD));
        }
    }

    /** @return null for a code that is no person's role */
    @Nullable
    Role role(@Nullable String code) {
        if (code == null) {
            add(new FieldError("/role", "required"));
            return null;
        }
        for (Role role : Role.values()) {
            if (role != Role.SERVICE && role.code().equals(code)) {
                return role;
            }
        }
        add(new FieldError("/role", "unknown"));
        return null;
    }

    /** @param type the organisation's; null for one that is not there */
    void organisation(@Nullable Role role, @Nullable OrganisationType type) {
        if (type == null) {
            add(new FieldError("/organisationCode", "unknown-organisation"));
        } else if (role != null && !goesWith(role, type)) {
            add(new FieldError("/organisationCode", "organisation-for-role"));
        }
    }

    private static boolean goesWith(Role role, OrganisationType type) {
        return switch (role) {
            case EDITOR -> type.isLao();
            case PROVINCE -> type == OrganisationType.OFFICE;
            case MODERATOR, ADMINISTRATOR -> type == OrganisationType.DEPARTMENT;
            case SERVICE -> false;
        };
    }

    List<FieldError> errors() {
        return errors;
    }

    /** @throws Invalid where anything was wrong */
    void pass() {
        if (!errors.isEmpty()) {
            throw new Invalid(errors);
        }
    }
}
