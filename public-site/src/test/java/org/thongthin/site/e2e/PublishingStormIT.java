package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Eight write at once while services are killed: the index ends equal to the database, whatever happened between. */
class PublishingStormIT {
    private static final int WRITERS = 8;
    private static final int TRANSITIONS = 2_000;
    private static final int ITEMS_EACH = 5;

    private static final String PUBLIC_IN_DATABASE = """
            select i.id || ' ' || r.number || ' ' || r.title from item i join revision r on r.item_id = i.id and r.live
            where i.shown and i.taken_down_at is null and i.deleted_at is null order by 1""";

    private Product product;
    private Visitor visitor;

    @BeforeEach
    void start() {
        product = Product.start("storm", Map.of("CMS_JDBC_CONNECTIONS", "20"));
        visitor = new Visitor(product.siteUri);
    }

    @AfterEach
    void stop() {
        product.close();
    }

    @Test
    void theIndexEndsEqualToTheDatabaseThoughEitherServiceIsKilledInTheMiddle() throws Exception {
        AtomicInteger done = new AtomicInteger();
        Editors people = new Editors(product);
        try (ExecutorService writers = Executors.newFixedThreadPool(WRITERS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < WRITERS; writer++) {
                long seed = writer;
                running.add(writers.submit(() -> write(people, seed, done)));
            }
            Random random = new Random(42);
            for (int milestone = 1; milestone <= 5; milestone++) {
                int target = milestone * TRANSITIONS / 6 + random.nextInt(100);
                Awaitility.await("transition " + target)
                        .atMost(Duration.ofMinutes(5))
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> done.get() >= target || running.stream().anyMatch(Future::isDone));
                Service victim = milestone == 3 ? product.cms : product.site;
                victim.kill();
                victim.start();
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
        assertThat(done.get()).isGreaterThanOrEqualTo(TRANSITIONS);
        Map<String, String> expected = new TreeMap<>();
        for (String row : product.query(PUBLIC_IN_DATABASE)) {
            expected.put(row.substring(0, 36), row.substring(37));
        }
        assertThat(expected).isNotEmpty();
        Awaitility.await("the index equal to the database")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .untilAsserted(() -> assertThat(shown()).isEqualTo(expected));

        String seqs = "select count(*) = max(seq) and count(distinct seq) = count(*) from change_log";
        assertThat(product.query(seqs)).containsExactly("t");
        product.site.kill();
        product.site.start();
        assertThat(shown()).isEqualTo(expected);
    }

    /** What the site shows, by id: the revision's number and title. A doubled item would show as a wrong total. */
    private Map<String, String> shown() {
        Map<String, String> shown = new TreeMap<>();
        long total = 0;
        long seen = 0;
        for (int page = 1; page == 1 || seen < total; page++) {
            JsonNode answer =
                    visitor.get("/api/search?q=&size=100&page=" + page).json();
            total = answer.path("total").asLong();
            if (answer.path("hits").isEmpty()) {
                break;
            }
            for (JsonNode hit : answer.path("hits")) {
                seen++;
                String title = hit.path("title").asText();
                shown.put(hit.path("id").asText(), title.substring(title.indexOf(' ') + 1) + " " + title);
            }
        }
        assertThat(shown).as("each once").hasSize((int) total);
        return shown;
    }

    /** Keeps a few items changing. A request that a killed service never answered is settled by looking again. */
    private static void write(Editors people, long seed, AtomicInteger done) {
        Random random = new Random(seed);
        List<String> ids = new ArrayList<>();
        while (done.get() < TRANSITIONS) {
            try {
                if (ids.size() < ITEMS_EACH) {
                    ids.add(people.draft(titled(seed + " 1")).id());
                } else {
                    step(people, ids.get(random.nextInt(ids.size())), seed, random);
                }
                done.incrementAndGet();
            } catch (UncheckedIOException killed) {
                retried(() -> people.editor.get("/api/v1/me"));
            }
        }
    }

    private static ObjectNode titled(String title) {
        return Api.example("news").put("title", "ข่าวที่" + title);
    }

    private static void step(Editors people, String id, long seed, Random random) {
        Api.Answer item = people.editor.get("/api/v1/items/" + id);
        assertThat(item.status()).as("%s", item).isEqualTo(200);
        JsonNode now = item.json();
        switch (now.path("stage").asText()) {
            case "draft", "returned" -> Editors.step(people.editor, "POST", item, "/submission", null);
            case "submitted" -> {
                if (random.nextInt(8) == 0) {
                    people.returned(item);
                } else {
                    Editors.step(people.moderator, "POST", item, "/verification", null);
                }
            }
            default -> change(people, item, now, seed, random);
        }
    }

    private static void change(Editors people, Api.Answer item, JsonNode now, long seed, Random random) {
        boolean shown = now.path("display").path("shown").asBoolean();
        boolean down = !now.path("takedown").isNull();
        switch (random.nextInt(4)) {
            case 0 -> people.display(item, !shown);
            case 1 -> {
                if (down) {
                    people.restored(item);
                } else {
                    people.takenDown(item);
                }
            }
            default -> {
                int next = now.path("revision").asInt() + 1;
                Editors.step(people.editor, "PUT", item, "", titled(seed + " " + next));
            }
        }
    }

    private static <T> T retried(java.util.function.Supplier<T> request) {
        return Awaitility.await("an answer")
                .atMost(Duration.ofSeconds(90))
                .pollInterval(Duration.ofMillis(100))
                .ignoreException(UncheckedIOException.class)
                .until(request::get, java.util.Objects::nonNull);
    }
}
