package org.thongthin.cms.reports;

import jakarta.inject.Singleton;
import java.util.List;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.searches.AskedQuery;
import org.thongthin.cms.searches.QueryCounts;
import org.thongthin.cms.searches.QueryPeriod;

/** What the public looked for, as a sheet. */
@Singleton
public class SearchExports {
    private final QueryCounts counts;
    private final ExportRecord record;

    SearchExports(QueryCounts counts, ExportRecord record) {
        this.counts = counts;
        this.record = record;
    }

    /** @throws Invalid for more queries than a sheet may have */
    public Export<AskedQuery> searches(Actor actor, QueryPeriod period, SheetFormat format, Language language) {
        SheetWords words = new SheetWords(language);
        String days = period.first() + " – " + period.last();
        List<Filter> given = Filter.given(
                Filter.of("period", period.length().code(), days),
                Filter.of("unanswered", period.unanswered() ? "true" : null, words.of("unanswered-only")));
        Sheet.Notes notes = record.begin(actor, "searches", format, given, counts.size(period), words);
        return new Export<>(
                record.fileName("searches"),
                new Sheet<>(words.of("searches"), language, columns(words), notes),
                reader -> counts.each(period, reader));
    }

    private static List<Column<AskedQuery>> columns(SheetWords words) {
        return List.of(
                ItemSheets.number(words),
                new Column.Words<>(words.of("query"), 48, AskedQuery::text),
                new Column.Figure<>(words.of("asked"), 14, AskedQuery::asked),
                new Column.Figure<>(words.of("unanswered"), 14, AskedQuery::unanswered));
    }
}
