package org.thongthin.search.evaluation;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.thongthin.search.index.IndexedItem;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.index.ReadModelChange;
import org.thongthin.search.index.Rebuild;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

/** The read model, filled and asked as the site does it; the documents are landmarks, which have no age. */
final class Ours implements Contender {
    private static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    private final ReadModel readModel;
    private final Rebuild rebuild;

    Ours(Path folder) {
        this.readModel = ReadModel.open(folder);
        this.rebuild = readModel.rebuild();
    }

    @Override
    public void add(TestSet.Text document) {
        rebuild.add(new ReadModelChange.PutItem(new IndexedItem(
                document.id(),
                "landmark",
                document.title(),
                null,
                null,
                document.text(),
                "",
                null,
                "0",
                "0",
                null,
                List.of(),
                null,
                NOW,
                null,
                null,
                null,
                List.of(),
                "{}")));
    }

    @Override
    public void commit() {
        rebuild.swap("evaluation");
    }

    @Override
    public List<Ranked> search(String text, int limit) {
        return readModel
                .search(new SearchQuestion(text, Filter.none(), null, Sort.RELEVANCE, 0, limit, NOW))
                .hits()
                .stream()
                .map(hit -> new Ranked(hit.id(), hit.score()))
                .toList();
    }

    @Override
    public void close() {
        rebuild.close();
        readModel.close();
    }
}
