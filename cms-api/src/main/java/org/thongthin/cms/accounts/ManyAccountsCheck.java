package org.thongthin.cms.accounts;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.platform.FieldError;

/** Looks through many accounts to be, in two statements however many they are. */
@Singleton
class ManyAccountsCheck {
    private final PersonRepository people;
    private final Organisations organisations;

    ManyAccountsCheck(PersonRepository people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    @ReadOnly
    public List<AnsweredAccount> of(AccountScope scope, List<AskedAccount> asked) {
        List<AskedAccount> rows = asked.stream()
                .map(row -> new AskedAccount(row.row(), completed(row.input().tidy(), scope), row.faults()))
                .toList();
        Set<String> taken = taken(rows);
        Map<String, List<Long>> sharers = sharers(rows);
        Map<String, Organisation> known = organisations(rows);
        List<AnsweredAccount> answers = new ArrayList<>();
        for (AskedAccount row : rows) {
            AccountInput input = row.input();
            Organisation organisation = kept(scope, known.get(input.organisationCode()));
            AccountCheck check = new AccountCheck();
            row.faults().forEach(check::add);
            username(check, row, taken, sharers);
            check.displayName(input.displayName());
            check.email(input.email());
            place(check, scope, check.role(input.role()), organisation);
            String name = organisation == null ? null : organisation.nameTh();
            answers.add(new AnsweredAccount(row.row(), input, name, oneAField(check.errors()), null));
        }
        return answers;
    }

    /** Who gives only one role need not name it. */
    private static AccountInput completed(AccountInput input, AccountScope scope) {
        boolean onlyOne = scope.roles().size() == 1;
        return input.role() != null || !onlyOne
                ? input
                : new AccountInput(
                        input.username(),
                        input.displayName(),
                        input.email(),
                        scope.roles().iterator().next().code(),
                        input.organisationCode());
    }

    private Set<String> taken(List<AskedAccount> rows) {
        List<String> names = given(rows, AccountInput::username);
        return names.isEmpty() ? Set.of() : new HashSet<>(people.taken(names));
    }

    /** The rows that ask for the same user name; which of them is meant, nobody can tell but the asker. */
    private static Map<String, List<Long>> sharers(List<AskedAccount> rows) {
        Map<String, List<Long>> byName = new HashMap<>();
        for (AskedAccount row : rows) {
            if (row.input().username() != null) {
                byName.computeIfAbsent(row.input().username(), name -> new ArrayList<>())
                        .add(row.row());
            }
        }
        return byName;
    }

    private Map<String, Organisation> organisations(List<AskedAccount> rows) {
        return organisations.findAll(given(rows, AccountInput::organisationCode)).stream()
                .collect(Collectors.toMap(Organisation::code, organisation -> organisation));
    }

    private static List<String> given(List<AskedAccount> rows, Function<AccountInput, @Nullable String> field) {
        return rows.stream()
                .map(row -> field.apply(row.input()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /** One that is no more, or another keeper's, is answered as one that never was. */
    private static @Nullable Organisation kept(AccountScope scope, @Nullable Organisation organisation) {
        boolean inScope = organisation != null
                && organisation.active()
                && (scope.provinceCode() == null || scope.provinceCode().equals(organisation.provinceCode()));
        return inScope ? organisation : null;
    }

    private static void username(
            AccountCheck check, AskedAccount row, Set<String> taken, Map<String, List<Long>> sharers) {
        String username = row.input().username();
        check.username(username);
        if (username == null) {
            return;
        }
        if (taken.contains(username)) {
            check.add(new FieldError("/username", "duplicate"));
        }
        sharers.getOrDefault(username, List.of()).stream()
                .filter(other -> other != row.row())
                .findFirst()
                .ifPresent(other -> check.add(new FieldError("/username", "same-as-row", other)));
    }

    private static void place(
            AccountCheck check, AccountScope scope, @Nullable Role role, @Nullable Organisation organisation) {
        if (role != null && !scope.roles().contains(role)) {
            check.add(new FieldError("/role", "role-not-kept"));
        }
        if (organisation == null) {
            check.add(new FieldError("/organisationCode", "organisation-not-kept"));
        } else {
            check.organisation(role, organisation.type());
        }
    }

    /** The first is enough: what else is wrong with a field follows from it, or shows once it is mended. */
    private static List<FieldError> oneAField(List<FieldError> errors) {
        Set<String> seen = new HashSet<>();
        return errors.stream().filter(error -> seen.add(error.pointer())).toList();
    }
}
