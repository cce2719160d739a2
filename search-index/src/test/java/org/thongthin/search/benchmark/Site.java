package org.thongthin.search.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.thongthin.search.index.IndexedItem;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.index.ReadModelChange;
import org.thongthin.search.index.Rebuild;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.GeoPoint;
import org.thongthin.search.query.SearchAnswer;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

/** The read model as it serves the site, filled with items of every kind, category, province and owner. */
final class Site implements AutoCloseable {
    static final Instant NOW = Instant.parse("2026-11-20T00:00:00Z");

    private static final List<String> KINDS = List.of("news", "product", "landmark", "story");
    private static final List<String> TYPES =
            List.of("pao", "city", "town", "subdistrict-municipality", "sao", "special");
    private static final List<String> REGIONS = List.of("north", "northeast", "central", "east", "west", "south");
    private static final int CATEGORIES = 30;
    private static final int PROVINCES = 77;
    private static final int OWNERS = 7_850;
    private static final int DAYS = 3_000;

    private final ReadModel readModel;
    private final Rebuild rebuild;
    private final RandomGenerator random =
            RandomGeneratorFactory.of("L64X128MixRandom").create(1);

    Site(Path folder) {
        this.readModel = ReadModel.open(folder);
        this.rebuild = readModel.rebuild();
    }

    void add(Corpus.Text text) {
        rebuild.add(new ReadModelChange.PutItem(item(text)));
    }

    private IndexedItem item(Corpus.Text text) {
        int owner = random.nextInt(OWNERS);
        int province = 10 + owner % PROVINCES;
        return new IndexedItem(
                text.id(),
                KINDS.get(random.nextInt(KINDS.size())),
                text.title(),
                null,
                null,
                text.body(),
                null,
                "",
                "category-" + random.nextInt(CATEGORIES),
                Integer.toString(5_000_000 + owner),
                TYPES.get(owner % TYPES.size()),
                REGIONS.get(province % REGIONS.size()),
                Integer.toString(province),
                province + "0" + owner % 8,
                List.of(),
                new GeoPoint(6 + 14 * random.nextDouble(), 98 + 7 * random.nextDouble()),
                NOW.minus(Duration.ofDays(random.nextInt(DAYS))),
                null,
                null,
                null,
                List.of(),
                Map.of(),
                "{\"id\":\"" + text.id() + "\"}");
    }

    void commit() {
        rebuild.swap("benchmark.1");
    }

    SearchAnswer search(String question) {
        return readModel.search(new SearchQuestion(question, Filter.none(), null, Sort.RELEVANCE, 0, 10, NOW));
    }

    @Override
    public void close() {
        rebuild.close();
        readModel.close();
    }
}
