package org.thongthin.cms.reports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.ItemRow;
import org.thongthin.cms.content.ItemSummary;
import org.thongthin.cms.platform.Language;

/** What the sheets of items have in their columns. */
@Singleton
final class ItemSheets {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");

    private final SheetNames names;
    private final Clock clock;

    ItemSheets(SheetNames names, Clock clock) {
        this.names = names;
        this.clock = clock;
    }

    List<Column<ItemRow>> items(Language language) {
        SheetWords words = new SheetWords(language);
        List<Column<ItemRow>> columns = what(words);
        columns.add(new Column.Words<>(
                words.of("stage"), 20, row -> words.named("stage", row.item().stage())));
        columns.add(new Column.Words<>(words.of("display"), 14, row -> display(row.item(), words)));
        columns.add(new Column.Words<>(
                words.of("public"), 14, row -> words.of(row.item().isPublic() ? "yes" : "no")));
        columns.add(new Column.Day<>(words.of("occurs"), 14, row -> day(row.occursFrom())));
        columns.add(submitted(words));
        columns.addAll(rest(words));
        return columns;
    }

    List<Column<ItemRow>> queue(Language language) {
        SheetWords words = new SheetWords(language);
        Instant now = clock.instant();
        List<Column<ItemRow>> columns = what(words);
        columns.add(submitted(words));
        columns.add(new Column.Figure<>(words.of("waited"), 14, row -> waited(row.item(), now)));
        columns.addAll(rest(words));
        return columns;
    }

    private List<Column<ItemRow>> what(SheetWords words) {
        Map<String, String> categories = names.categories(words.language());
        List<Column<ItemRow>> columns = new ArrayList<>();
        columns.add(number(words));
        columns.add(new Column.Words<>(words.of("title"), 50, row -> row.item().title()));
        columns.add(new Column.Words<>(
                words.of("kind"), 20, row -> words.named("kind", row.item().kind())));
        columns.add(new Column.Words<>(words.of("category"), 24, row -> {
            String code = row.item().category();
            return code == null ? null : categories.getOrDefault(code, code);
        }));
        columns.add(new Column.Words<>(words.of("owner"), 34, row -> row.item().ownerName()));
        columns.add(
                new Column.Words<>(words.of("owner-code"), 14, row -> row.item().ownerCode()));
        columns.add(
                new Column.Words<>(words.of("district"), 18, row -> row.item().ownerDistrict()));
        columns.add(
                new Column.Words<>(words.of("province"), 18, row -> row.item().ownerProvince()));
        return columns;
    }

    private static List<Column<ItemRow>> rest(SheetWords words) {
        return List.of(
                new Column.Moment<>(words.of("updated"), 19, row -> row.item().updatedAt()),
                new Column.Moment<>(words.of("created"), 19, ItemRow::createdAt),
                new Column.Words<>(words.of("id"), 38, row -> row.item().id().toString()));
    }

    /** From 1, in the order in which rows come. */
    static <R> Column<R> number(SheetWords words) {
        AtomicLong number = new AtomicLong();
        return new Column.Figure<>(words.of("number"), 8, row -> number.incrementAndGet());
    }

    private static Column<ItemRow> submitted(SheetWords words) {
        return new Column.Moment<>(words.of("submitted"), 19, row -> row.item().submittedAt());
    }

    private static String display(ItemSummary item, SheetWords words) {
        String code = item.takenDown() ? "down" : item.shown() ? "shown" : "hidden";
        return words.named("display", code);
    }

    private static @Nullable LocalDate day(@Nullable Instant at) {
        return at == null ? null : LocalDate.ofInstant(at, BANGKOK);
    }

    private static @Nullable Number waited(ItemSummary item, Instant now) {
        Instant since = item.submittedAt();
        return since == null ? null : Math.max(0, Duration.between(since, now).toDays());
    }
}
