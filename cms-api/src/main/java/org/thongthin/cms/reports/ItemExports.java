package org.thongthin.cms.reports;

import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemFilters;
import org.thongthin.cms.content.ItemQuery;
import org.thongthin.cms.content.ItemRow;
import org.thongthin.cms.content.WholeList;
import org.thongthin.cms.moderation.Queue;
import org.thongthin.cms.moderation.QueueFilters;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.Paging;
import org.thongthin.cms.platform.Refused;

/** The lists of items as sheets: what one sees as pages, whole. */
@Singleton
public class ItemExports {
    private final WholeList list;
    private final Queue queue;
    private final ItemSheets sheets;
    private final SheetNames names;
    private final ExportRecord record;

    ItemExports(WholeList list, Queue queue, ItemSheets sheets, SheetNames names, ExportRecord record) {
        this.list = list;
        this.queue = queue;
        this.sheets = sheets;
        this.names = names;
        this.record = record;
    }

    /** @throws Invalid for filters that can't be understood, and for more items than a sheet may have */
    public Export<ItemRow> items(Actor actor, ItemFilters filters, SheetFormat format, Language language) {
        ItemQuery query = filters.query(Paging.first());
        SheetWords words = new SheetWords(language);
        Sheet.Notes notes = record.begin(actor, "items", format, given(filters, words), list.size(actor, query), words);
        return new Export<>(
                record.fileName("items"),
                new Sheet<>(words.of("items"), language, sheets.items(language), notes),
                reader -> list.each(actor, query, reader));
    }

    /**
     * @throws Refused 403 for who never decides
     * @throws Invalid for more items than a sheet may have
     */
    public Export<ItemRow> queue(Actor actor, QueueFilters filters, SheetFormat format, Language language) {
        long waiting = queue.size(actor, filters);
        SheetWords words = new SheetWords(language);
        Sheet.Notes notes = record.begin(actor, "queue", format, given(filters, words), waiting, words);
        return new Export<>(
                record.fileName("queue"),
                new Sheet<>(words.of("queue"), language, sheets.queue(language), notes),
                reader -> queue.each(actor, filters, reader));
    }

    private List<Filter> given(ItemFilters filters, SheetWords words) {
        return Filter.given(
                named("kind", filters.kind(), words),
                Filter.of("q", filters.q(), null),
                category(filters.category(), words),
                named("stage", filters.stage(), words),
                named("display", filters.display(), words),
                owner(filters.owner()),
                Filter.of("province", filters.province(), names.province(filters.province(), words.language())),
                Filter.of("district", filters.district(), names.district(filters.district(), words.language())),
                Filter.of("from", filters.from(), null),
                Filter.of("to", filters.to(), null));
    }

    private List<Filter> given(QueueFilters filters, SheetWords words) {
        return Filter.given(
                named("kind", filters.kind(), words),
                category(filters.category(), words),
                named("region", filters.region(), words),
                Filter.of("province", filters.province(), names.province(filters.province(), words.language())),
                owner(filters.owner()));
    }

    private static @Nullable Filter named(String name, @Nullable String code, SheetWords words) {
        return Filter.of(name, code, code == null ? null : words.named(name, code));
    }

    private @Nullable Filter category(@Nullable String code, SheetWords words) {
        return Filter.of(
                "category",
                code,
                code == null ? null : names.categories(words.language()).get(code));
    }

    private @Nullable Filter owner(@Nullable String code) {
        return Filter.of("owner", code, code == null ? null : names.organisation(code) + " (" + code + ")");
    }
}
