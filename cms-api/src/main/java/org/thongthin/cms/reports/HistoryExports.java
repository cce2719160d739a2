package org.thongthin.cms.reports;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemReading;
import org.thongthin.cms.history.History;
import org.thongthin.cms.history.Page;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Refused;

/** What happened to an item, as a sheet. */
@Singleton
public class HistoryExports {
    private final History history;
    private final ItemReading items;
    private final ExportRecord record;

    HistoryExports(History history, ItemReading items, ExportRecord record) {
        this.history = history;
        this.items = items;
        this.record = record;
    }

    /** @throws Refused 404, 403 or 410 as for the item */
    public Export<History.Entry> history(Actor actor, UUID item, SheetFormat format, Language language) {
        SheetWords words = new SheetWords(language);
        String title = items.item(actor, item).title();
        List<History.Entry> entries = whole(actor, item);
        List<Filter> given = Filter.given(Filter.of("item", item.toString(), title));
        Sheet.Notes notes = record.begin(actor, "history", format, given, entries.size(), words);
        return new Export<>(
                record.fileName("history"),
                new Sheet<>(words.of("history"), language, columns(words), notes),
                entries::forEach);
    }

    /** From page to page: what happens to one item fits in memory. */
    private List<History.Entry> whole(Actor actor, UUID item) {
        List<History.Entry> entries = new ArrayList<>();
        Page<History.Entry> page = history.of(actor, item, null);
        entries.addAll(page.entries());
        while (page.next() != null) {
            page = history.of(actor, item, page.next());
            entries.addAll(page.entries());
        }
        return entries;
    }

    private static List<Column<History.Entry>> columns(SheetWords words) {
        return List.of(
                ItemSheets.number(words),
                new Column.Moment<>(words.of("at"), 19, History.Entry::at),
                new Column.Words<>(words.of("action"), 30, entry -> words.named("action", entry.action())),
                new Column.Words<>(words.of("by"), 30, History.Entry::by),
                new Column.Words<>(words.of("door"), 16, entry -> door(entry, words)),
                new Column.Words<>(words.of("address"), 18, History.Entry::address),
                new Column.Words<>(
                        words.of("detail"), 60, entry -> entry.detail().toString()));
    }

    private static @Nullable String door(History.Entry entry, SheetWords words) {
        String door = entry.door();
        return door == null ? null : words.of("door." + door);
    }
}
