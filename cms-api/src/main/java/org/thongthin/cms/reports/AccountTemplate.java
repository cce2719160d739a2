package org.thongthin.cms.reports;

import jakarta.inject.Singleton;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountInput;
import org.thongthin.cms.accounts.AccountScope;
import org.thongthin.cms.accounts.AnsweredAccount;
import org.thongthin.cms.accounts.OpenedAccount;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.ProblemTexts;
import org.thongthin.cms.platform.Refused;

/** The sheets that go out around an import: to be filled in, to be corrected, to be handed on with passwords. */
@Singleton
public class AccountTemplate {
    private static final int MOST_CARRIED = 10_000;

    private final ProblemTexts texts;

    AccountTemplate(ProblemTexts texts) {
        this.texts = texts;
    }

    /**
     * Headings, and beside them on another tab what belongs beneath them.
     *
     * @throws Refused {@code forbidden} for who keeps no accounts
     */
    public Export<AnsweredAccount> blank(Actor actor, Language language) {
        SheetWords words = new SheetWords(language);
        AccountScope scope = AccountScope.require(actor);
        String roles = Arrays.stream(Role.values())
                .filter(scope.roles()::contains)
                .map(role -> role.code() + " (" + words.named("role", role.code()) + ")")
                .collect(Collectors.joining(", "));
        Sheet.Notes notes = new Sheet.Notes(
                words.of("how"),
                List.of(
                        new Sheet.Note(words.of("column.username"), words.of("how.username")),
                        new Sheet.Note(words.of("column.displayName"), words.of("how.displayName")),
                        new Sheet.Note(words.of("column.email"), words.of("how.email")),
                        new Sheet.Note(words.of("column.role"), roles),
                        new Sheet.Note(words.of("column.organisationCode"), words.of("how.organisationCode"))));
        return new Export<>(
                "accounts-template", new Sheet<>(words.of("accounts"), language, asked(words), notes), reader -> {});
    }

    /** The rows that are wrong, with what is: the same columns, so that the corrected sheet can be sent as it is. */
    public Export<AnsweredAccount> toCorrect(List<AnsweredAccount> answers, Language language) {
        SheetWords words = new SheetWords(language);
        List<Column<AnsweredAccount>> columns = new ArrayList<>();
        columns.addAll(asked(words));
        columns.add(new Column.Words<>(words.of("column.wrong"), 70, answer -> faults(answer, words)));
        List<AnsweredAccount> wrong =
                answers.stream().filter(answer -> !answer.isRight()).toList();
        return new Export<>(
                "accounts-to-correct",
                new Sheet<>(words.of("accounts"), language, columns, Sheet.Notes.NONE),
                wrong::forEach);
    }

    /** The accounts that were made, with the passwords that are shown this once, as a text that a page carries. */
    public String carriedPasswords(List<AnsweredAccount> answers) {
        List<Column<AnsweredAccount>> columns = List.of(
                new Column.Words<>("username", 0, answer -> answer.input().username()),
                new Column.Words<>("displayName", 0, answer -> answer.input().displayName()),
                new Column.Words<>("organisation", 0, AnsweredAccount::organisation),
                new Column.Words<>(
                        "organisationCode", 0, answer -> answer.input().organisationCode()),
                new Column.Words<>("password", 0, answer -> opened(answer, OpenedAccount::temporaryPassword)),
                new Column.Words<>("until", 0, answer -> opened(answer, AccountTemplate::until)));
        List<AnsweredAccount> made =
                answers.stream().filter(answer -> answer.opened() != null).toList();
        return CsvWriter.text(new Sheet<>("made", Language.EN, columns, Sheet.Notes.NONE), made::forEach);
    }

    private static @Nullable String until(OpenedAccount opened) {
        Instant until = opened.account().passwordExpiresAt();
        return until == null ? null : until.toString();
    }

    /**
     * What {@link #carriedPasswords} wrote, as a sheet to hand on: the page that was shown is the only place that has it.
     *
     * @throws Refused {@code forbidden} for who keeps no accounts
     * @throws Invalid for another text
     */
    public Export<?> passwords(Actor actor, byte[] carried, Language language) {
        AccountScope.require(actor);
        List<ReadSheet.Line> lines = ReadSheet.of(carried, MOST_CARRIED).lines();
        SheetWords words = new SheetWords(language);
        List<Column<ReadSheet.Line>> columns = List.of(
                new Column.Words<>(words.of("username"), 24, line -> text(line, 0)),
                new Column.Words<>(words.of("display-name"), 30, line -> text(line, 1)),
                new Column.Words<>(words.of("owner"), 36, line -> text(line, 2)),
                new Column.Words<>(words.of("owner-code"), 14, line -> text(line, 3)),
                new Column.Words<>(words.of("password"), 26, line -> text(line, 4)),
                new Column.Moment<>(words.of("password-until"), 19, line -> moment(text(line, 5))));
        return new Export<>(
                "accounts-passwords",
                new Sheet<>(words.of("passwords"), language, columns, Sheet.Notes.NONE),
                reader -> lines.stream().skip(1).forEach(reader));
    }

    private static @Nullable String text(ReadSheet.Line line, int column) {
        return column < line.fields().size() ? line.fields().get(column).text() : null;
    }

    private static @Nullable Instant moment(@Nullable String written) {
        try {
            return written == null ? null : Instant.parse(written);
        } catch (DateTimeException another) {
            return null;
        }
    }

    private static List<Column<AnsweredAccount>> asked(SheetWords words) {
        return List.of(
                column(words, AccountColumn.USERNAME, 24, AccountInput::username),
                column(words, AccountColumn.DISPLAY_NAME, 30, AccountInput::displayName),
                column(words, AccountColumn.EMAIL, 30, AccountInput::email),
                column(words, AccountColumn.ROLE, 18, AccountInput::role),
                column(words, AccountColumn.ORGANISATION_CODE, 18, AccountInput::organisationCode));
    }

    private static Column<AnsweredAccount> column(
            SheetWords words, AccountColumn column, int width, Function<AccountInput, @Nullable String> of) {
        return new Column.Words<>(words.of("column." + column.field()), width, answer -> of.apply(answer.input()));
    }

    private String faults(AnsweredAccount answer, SheetWords words) {
        return answer.faults().stream()
                .map(fault -> words.of("column." + fault.pointer().substring(1)) + ": "
                        + texts.field(fault).text().in(words.language()))
                .collect(Collectors.joining("\n"));
    }

    private static <T> @Nullable T opened(AnsweredAccount answer, Function<OpenedAccount, @Nullable T> of) {
        OpenedAccount opened = answer.opened();
        return opened == null ? null : of.apply(opened);
    }
}
