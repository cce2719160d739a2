package org.thongthin.search.evaluation;

import java.nio.file.Path;
import java.util.List;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.index.Rebuild;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

/** The read model, filled and asked as the site does it; the documents are landmarks, which have no age. */
final class Ours implements Contender {
    private final ReadModel readModel;
    private final Rebuild rebuild;

    Ours(Path folder) {
        this.readModel = ReadModel.open(folder);
        this.rebuild = readModel.rebuild();
    }

    @Override
    public void add(TestSet.Text document) {
        rebuild.add(PlainItem.put(document.id(), document.title(), document.text()));
    }

    @Override
    public void commit() {
        rebuild.swap("evaluation");
    }

    @Override
    public List<Ranked> search(String text, int limit) {
        return readModel
                .search(new SearchQuestion(text, Filter.none(), null, Sort.RELEVANCE, 0, limit, PlainItem.NOW))
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
