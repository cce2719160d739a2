package org.thongthin.site.e2e;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/**
 * How long it takes from a moderator's verification, and from an editor's hiding, until every public path tells it, while
 * items are being published at a steady pace. The time runs from the moment at which cms-api has answered.
 */
final class PublishingPace {
    static final int ITEMS_A_SECOND = 20;

    /** Beyond that it counts as never. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** One in so many is watched: whoever asks for all of them at once measures the asking. */
    private static final int WATCHED = 4;

    /** Of those that are watched, so that they stay on the first page of its list for a while. */
    private static final String CATEGORY = "news-tourism";

    private final Editors people;
    private final Visitor visitor;
    private final Map<String, Predicate<JsonNode>> places = new LinkedHashMap<>();
    private final Map<String, List<Duration>> visible = new ConcurrentHashMap<>();
    private final Map<String, List<Duration>> gone = new ConcurrentHashMap<>();

    PublishingPace(Product product) {
        this.people = new Editors(product);
        this.visitor = new Visitor(product.siteUri);
        places.put("page", item -> visitor.get(Visitor.page(item)).status() == 200);
        places.put("list", item -> has("/news?category=" + CATEGORY, item));
        places.put("search", item -> has("/api/search?q=" + Visitor.encoded(title(item)), item));
        places.put("search page", item -> has("/search?q=" + Visitor.encoded(title(item)), item));
        places.put("feed", item -> has("/feed.atom", item));
        places.put("open data", item -> has("/open-data/all.jsonl", item));
        places.put("sitemap", item -> has("/sitemap/items-1.xml", item));
    }

    private static String title(JsonNode item) {
        return item.path("title").asText();
    }

    private boolean has(String path, JsonNode item) {
        Api.Answer answer = visitor.get(path);
        return answer.status() == 200 && answer.text().contains(item.path("id").asText());
    }

    /** Publishes so many items at {@value #ITEMS_A_SECOND} a second; those that are watched are hidden once they are seen everywhere. */
    PublishingPace publish(int items) throws Exception {
        List<Api.Answer> submitted = new ArrayList<>();
        Random random = new Random(items);
        for (int n = 0; n < items; n++) {
            // Words of its own, so that a search for it finds nothing else first.
            String word = HexFormat.of().toHexDigits(random.nextInt());
            ObjectNode document = Api.example("news").put("title", "ข่าวด่วน " + word);
            if (n % WATCHED == 0) {
                document.put("category", CATEGORY);
            }
            submitted.add(Editors.step(people.editor, "POST", people.draft(document), "/submission", null));
        }
        try (ScheduledExecutorService clock = Executors.newScheduledThreadPool(4);
                ExecutorService watchers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Api.Answer>> verified = new ArrayList<>();
            List<Future<?>> watched = Collections.synchronizedList(new ArrayList<>());
            for (int n = 0; n < items; n++) {
                Api.Answer item = submitted.get(n);
                boolean watches = n % WATCHED == 0;
                verified.add(clock.schedule(
                        () -> {
                            Api.Answer answer = Editors.step(people.moderator, "POST", item, "/verification", null);
                            if (watches) {
                                watched.add(watchers.submit(() -> follow(answer)));
                            }
                            return answer;
                        },
                        1_000L * n / ITEMS_A_SECOND,
                        TimeUnit.MILLISECONDS));
            }
            for (Future<Api.Answer> each : verified) {
                each.get();
            }
            for (Future<?> each : List.copyOf(watched)) {
                each.get();
            }
        }
        return this;
    }

    private void follow(Api.Answer verified) {
        note(visible, verified.json(), true);
        note(gone, people.display(verified, false).json(), false);
    }

    /** One path after the other: what the last of them says is right for all. */
    private void note(Map<String, List<Duration>> figures, JsonNode item, boolean expected) {
        long start = System.nanoTime();
        places.forEach((name, place) -> {
            Awaitility.await((expected ? "seen at " : "gone from ") + name)
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .until(() -> place.test(item) == expected);
            record(figures, name, start);
        });
        record(figures, "everywhere", start);
    }

    private static void record(Map<String, List<Duration>> figures, String place, long start) {
        figures.computeIfAbsent(place, none -> Collections.synchronizedList(new ArrayList<>()))
                .add(Duration.ofNanos(System.nanoTime() - start));
    }

    /** A line a path: the median and the 99th percentile, in milliseconds. */
    PublishingPace print(PrintStream out) {
        out.printf("%d items a second; milliseconds: median / 99th percentile%n", ITEMS_A_SECOND);
        out.printf("%-12s %20s %20s%n", "", "verified → visible", "hidden → gone");
        for (String place : visible.keySet().stream().sorted().toList()) {
            out.printf("%-12s %20s %20s%n", place, said(visible, place), said(gone, place));
        }
        return this;
    }

    private static String said(Map<String, List<Duration>> figures, String place) {
        List<Duration> times = figures.getOrDefault(place, List.of());
        return times.isEmpty()
                ? "–"
                : percentile(times, 50).toMillis() + " / "
                        + percentile(times, 99).toMillis();
    }

    /** How many were followed from being published to being gone. */
    int watched() {
        return gone.getOrDefault("everywhere", List.of()).size();
    }

    /** Over all paths: when the last of them has told it. */
    Duration slowest(int percent) {
        Duration seen = percentile(visible.getOrDefault("everywhere", List.of()), percent);
        Duration hidden = percentile(gone.getOrDefault("everywhere", List.of()), percent);
        return seen.compareTo(hidden) > 0 ? seen : hidden;
    }

    private static Duration percentile(List<Duration> times, int percent) {
        List<Duration> sorted = times.stream().sorted().toList();
        return sorted.get(Math.max(0, (int) Math.ceil(sorted.size() * percent / 100.0) - 1));
    }

    /** For {@code ./run benchmark publishing}: ends with 1 where the 99th percentile is a second or more. */
    public static void main(String[] arguments) throws Exception {
        int items = arguments.length == 0 ? 600 : Integer.parseInt(arguments[0]);
        Duration slowest;
        try (Product product = Product.start("publishing", Map.of("CMS_JDBC_CONNECTIONS", "20"))) {
            PublishingPace pace = new PublishingPace(product);
            // The first ones find cold code.
            pace.publish(ITEMS_A_SECOND * 5);
            pace.visible.clear();
            pace.gone.clear();
            slowest = pace.publish(items).print(System.out).slowest(99);
        }
        boolean kept = slowest.compareTo(Duration.ofSeconds(1)) < 0;
        System.out.printf("99th percentile on all paths: %d ms; under 1000 ms: %s%n", slowest.toMillis(), kept);
        System.exit(kept ? 0 : 1);
    }
}
