package org.thongthin.cms.accounts;

import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Messages;

/**
 * Makes the first administrator of a new installation: {@code java -cp … org.thongthin.cms.accounts.FirstAdministrator
 * <username>}, the password on the first line of the standard input. Does nothing where there is one already.
 */
public final class FirstAdministrator {
    private static final Messages MESSAGES = Messages.of("accounts");

    private FirstAdministrator() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length != 1) {
            say(out, "first.usage");
            System.exit(2);
        }
        String password = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
        int status;
        try (ApplicationContext context = ApplicationContext.run()) {
            status = make(
                    context.getBean(PersonRepository.class),
                    context.getBean(Accounts.class),
                    arguments[0],
                    password,
                    out);
        }
        System.exit(status);
    }

    static int make(
            PersonRepository people, Accounts accounts, String username, @Nullable String password, PrintStream out) {
        if (people.hasAdministrator()) {
            say(out, "first.there-is-one");
            return 1;
        }
        if (password == null || password.equals(DemoAccounts.PASSWORD)) {
            say(out, "first.password", AccountCheck.SHORTEST_PASSWORD);
            return 1;
        }
        try {
            accounts.create(new NewAccount(username, username, null, password, Role.ADMINISTRATOR, "DLA"), false);
        } catch (Invalid invalid) {
            boolean name =
                    invalid.errors().stream().anyMatch(error -> error.pointer().equals("/username"));
            say(out, name ? "first.username" : "first.password", AccountCheck.SHORTEST_PASSWORD);
            return 1;
        }
        say(out, "first.made", username);
        return 0;
    }

    /** An operator's console may show either language. */
    private static void say(PrintStream out, String key, Object... arguments) {
        for (Language language : Language.values()) {
            out.println(MESSAGES.in(language, key, arguments));
        }
    }
}
