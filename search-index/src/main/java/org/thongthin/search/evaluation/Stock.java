package org.thongthin.search.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.thongthin.search.baseline.Baseline;
import org.thongthin.search.baseline.Found;
import org.thongthin.search.baseline.StockAnalysis;

/** One of Lucene's own. */
final class Stock implements Contender {
    private final Baseline baseline;

    Stock(StockAnalysis analysis, Path folder) {
        this.baseline = new Baseline(analysis, folder);
    }

    @Override
    public void add(TestSet.Text document) {
        baseline.add(document.id(), document.title(), document.text());
    }

    @Override
    public void commit() {
        baseline.commit();
    }

    @Override
    public List<Ranked> search(String text, int limit) {
        Found found = baseline.search(text, limit);
        List<Ranked> ranked = new ArrayList<>(found.ids().size());
        for (int i = 0; i < found.ids().size(); i++) {
            ranked.add(new Ranked(found.ids().get(i), found.scores().get(i)));
        }
        return ranked;
    }

    @Override
    public void close() {
        baseline.close();
    }
}
