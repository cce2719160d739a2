package org.thongthin.cms.accounts;

import io.micronaut.context.annotation.Requires;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import io.micronaut.core.order.Ordered;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.directory.DemoOrganisations;

/** The accounts of the demo, there before its content is. Their password is the configured one at each start. */
@Singleton
@Requires(env = "demo")
class DemoAccounts implements ApplicationEventListener<StartupEvent>, Ordered {
    static final String PASSWORD = "thongthin-demo-2026";

    /** The second is a LAO of another province than the first; the provincial office is that of the first. */
    private static final List<NewAccount> ACCOUNTS = List.of(
            account("editor-a", "ดวงใจ ศรีธาตุ", Role.EDITOR, "5480503"),
            account("editor-b", "สมศักดิ์ แก้วเมืองมา", Role.EDITOR, "6502304"),
            account("province-a", "วรรณา เรณูนคร", Role.PROVINCE, "PO-48"),
            account("moderator-a", "ปิยะ ตรวจดี", Role.MODERATOR, "DLA"),
            account("moderator-b", "ชลธิชา มั่นคง", Role.MODERATOR, "DLA"),
            account("admin", "ผู้ดูแลระบบสาธิต", Role.ADMINISTRATOR, "DLA"));

    private final DemoOrganisations organisations;
    private final PersonRepository people;
    private final Accounts accounts;
    private final PasswordHash passwords;
    private final String password;

    DemoAccounts(
            DemoOrganisations organisations,
            PersonRepository people,
            Accounts accounts,
            PasswordHash passwords,
            AccountsConfiguration configuration) {
        this.organisations = organisations;
        this.people = people;
        this.accounts = accounts;
        this.passwords = passwords;
        this.password = orDefault(configuration.demoPassword());
    }

    private static NewAccount account(String username, String displayName, Role role, String organisation) {
        return new NewAccount(username, displayName, null, "", role, organisation);
    }

    private static String orDefault(@Nullable String configured) {
        return configured == null || configured.isBlank() ? PASSWORD : configured;
    }

    @Override
    public int getOrder() {
        return -900;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        organisations.load();
        ACCOUNTS.forEach(this::ensure);
    }

    private void ensure(NewAccount account) {
        Person person = people.findByUsername(account.username());
        if (person == null) {
            accounts.create(
                    new NewAccount(
                            account.username(),
                            account.displayName(),
                            null,
                            password,
                            account.role(),
                            account.organisationCode()),
                    true);
        } else if (!person.isActive() || !passwords.matches(password, person.passwordHash())) {
            people.renewPassword(person.id(), passwords.hash(password));
        }
    }
}
