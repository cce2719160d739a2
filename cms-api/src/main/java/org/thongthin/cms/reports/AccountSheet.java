package org.thongthin.cms.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.AccountInput;
import org.thongthin.cms.accounts.AskedAccount;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Language;

/** A sheet as a list of accounts that are asked for. Columns stand in any order; those of another heading are passed over. */
final class AccountSheet {
    private static final List<AccountColumn> FIELDS = List.of(
            AccountColumn.USERNAME,
            AccountColumn.DISPLAY_NAME,
            AccountColumn.EMAIL,
            AccountColumn.ROLE,
            AccountColumn.ORGANISATION_CODE);

    private final Map<AccountColumn, Integer> places;

    private AccountSheet(Map<AccountColumn, Integer> places) {
        this.places = places;
    }

    /** @throws Invalid naming {@code /file} where a column is missing or stands there twice, or where no row follows */
    static List<AskedAccount> read(ReadSheet sheet) {
        List<ReadSheet.Line> lines = sheet.lines();
        AccountSheet columns = new AccountSheet(places(lines.getFirst()));
        if (lines.size() == 1) {
            throw ReadSheet.refused("sheet-empty");
        }
        return lines.stream().skip(1).map(columns::asked).toList();
    }

    /** The same rows as CSV, numbers and formulas noted, for a form that carries them from one page to the next. */
    static String carried(List<AskedAccount> asked) {
        List<Column<AskedAccount>> columns = List.of(
                new Column.Figure<>(AccountColumn.ROW.field(), 0, AskedAccount::row),
                column(AccountColumn.USERNAME, row -> row.input().username()),
                column(AccountColumn.DISPLAY_NAME, row -> row.input().displayName()),
                column(AccountColumn.EMAIL, row -> row.input().email()),
                column(AccountColumn.ROLE, row -> row.input().role()),
                column(AccountColumn.ORGANISATION_CODE, row -> row.input().organisationCode()),
                column(
                        AccountColumn.FORMULAS,
                        row -> row.faults().stream()
                                .map(fault -> fault.pointer().substring(1))
                                .collect(Collectors.joining(" "))));
        return CsvWriter.text(new Sheet<>("rows", Language.EN, columns, Sheet.Notes.NONE), asked::forEach);
    }

    private static Column<AskedAccount> column(AccountColumn column, Function<AskedAccount, @Nullable String> of) {
        return new Column.Words<>(column.field(), 0, of);
    }

    private static Map<AccountColumn, Integer> places(ReadSheet.Line heading) {
        Map<AccountColumn, Integer> places = new EnumMap<>(AccountColumn.class);
        for (int at = 0; at < heading.fields().size(); at++) {
            AccountColumn column = AccountColumn.headed(heading.fields().get(at).text());
            if (column != null && places.putIfAbsent(column, at) != null) {
                throw ReadSheet.refused(
                        "sheet-column-twice", heading.fields().get(at).text().strip());
            }
        }
        String missing = Arrays.stream(AccountColumn.values())
                .filter(column -> column.isRequired() && !places.containsKey(column))
                .map(column -> new SheetWords(Language.TH).of("column." + column.field()) + " (" + column.field() + ")")
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw ReadSheet.refused("sheet-columns", missing);
        }
        return places;
    }

    private AskedAccount asked(ReadSheet.Line line) {
        AccountInput input = new AccountInput(
                text(line, AccountColumn.USERNAME),
                text(line, AccountColumn.DISPLAY_NAME),
                text(line, AccountColumn.EMAIL),
                role(text(line, AccountColumn.ROLE)),
                text(line, AccountColumn.ORGANISATION_CODE));
        return new AskedAccount(number(line), input, faults(line));
    }

    private @Nullable String text(ReadSheet.Line line, AccountColumn column) {
        ReadSheet.Field field = field(line, column);
        return field.text().isBlank() ? null : field.text();
    }

    private ReadSheet.Field field(ReadSheet.Line line, AccountColumn column) {
        Integer place = places.get(column);
        return place == null || place >= line.fields().size()
                ? ReadSheet.Field.EMPTY
                : line.fields().get(place);
    }

    private long number(ReadSheet.Line line) {
        String before = field(line, AccountColumn.ROW).text().strip();
        return before.matches("[0-9]{1,9}") ? Long.parseLong(before) : line.number();
    }

    /** What a formula works out, another program may work out as something else: nobody's account hangs on that. */
    private List<FieldError> faults(ReadSheet.Line line) {
        List<String> before = List.of(field(line, AccountColumn.FORMULAS).text().split(" "));
        List<FieldError> faults = new ArrayList<>();
        for (AccountColumn column : FIELDS) {
            if (field(line, column).isFormula() || before.contains(column.field())) {
                faults.add(new FieldError("/" + column.field(), "formula"));
            }
        }
        return faults;
    }

    /** People write a role as the pages name it, in either language; what is none stays, to be named as wrong. */
    private static @Nullable String role(@Nullable String written) {
        if (written == null) {
            return null;
        }
        String plain = AccountColumn.plain(written);
        for (Role role : Role.values()) {
            boolean named = Arrays.stream(Language.values())
                    .map(language -> new SheetWords(language).named("role", role.code()))
                    .anyMatch(name -> AccountColumn.plain(name).equals(plain));
            if (role != Role.SERVICE && (named || role.code().equals(plain))) {
                return role.code();
            }
        }
        return written;
    }
}
