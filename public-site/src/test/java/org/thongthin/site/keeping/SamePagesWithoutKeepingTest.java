package org.thongthin.site.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.thongthin.site.RunningSite;
import org.thongthin.site.feed.Examples;
import org.thongthin.site.feed.FakeCms;

/**
 * Two sites follow the same cms-api, and only one of them keeps anything. Whatever happens, both give the same pages, byte for byte.
 */
@SuppressWarnings("NullAway.Init") // set before the container's first try
class SamePagesWithoutKeepingTest {
    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final int ITEMS = 5;
    private static final List<String> KINDS = List.of("news", "product", "landmark", "story");
    private static final List<String> OWNERS = List.of(Examples.MAE_ON, Examples.THAT_PHANOM);

    private static FakeCms cms;
    private static RunningSite keeping;
    private static RunningSite plain;

    @BeforeContainer
    static void start() throws IOException {
        cms = Examples.seed(FakeCms.start());
        keeping = RunningSite.startUpToDate(cms, Files.createTempDirectory("keeping"));
        Path folder = Files.createTempDirectory("plain");
        plain = RunningSite.start(cms, folder, Map.of("keeping.longest-target", 0))
                .upToDate(cms);
    }

    @AfterContainer
    static void stop() {
        keeping.close();
        plain.close();
        cms.close();
    }

    private sealed interface Step {
        record Publish(int item, int kind, int owner, String title, boolean ends) implements Step {}

        record Hide(int item) implements Step {}

        record Rename(int owner, String name) implements Step {}

        record RenameProvince(String name) implements Step {}

        record AnHourLater() implements Step {}

        record Midnight() implements Step {}

        record Restore() implements Step {}
    }

    @Provide
    Arbitrary<List<Step>> story() {
        Arbitrary<Integer> item = Arbitraries.integers().between(0, ITEMS - 1);
        Arbitrary<Integer> owner = Arbitraries.integers().between(0, OWNERS.size() - 1);
        Arbitrary<String> name = Arbitraries.of("หนึ่ง", "สอง", "สาม");
        Arbitrary<Step> publish = Combinators.combine(
                        item,
                        Arbitraries.integers().between(0, KINDS.size() - 1),
                        owner,
                        name,
                        Arbitraries.of(true, false))
                .as(Step.Publish::new);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(8, publish),
                        net.jqwik.api.Tuple.of(4, item.map(Step.Hide::new)),
                        net.jqwik.api.Tuple.of(
                                1, Combinators.combine(owner, name).as(Step.Rename::new)),
                        net.jqwik.api.Tuple.of(1, name.map(Step.RenameProvince::new)),
                        net.jqwik.api.Tuple.of(2, Arbitraries.just(new Step.AnHourLater())),
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(new Step.Midnight())),
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(new Step.Restore())))
                .list()
                .ofMinSize(4)
                .ofMaxSize(10);
    }

    @Property(tries = 12, shrinking = ShrinkingMode.OFF)
    void everyPageIsTheSameAfterEveryStep(@ForAll("story") List<Step> steps) throws Exception {
        List<String> told = new ArrayList<>();
        for (Step step : steps) {
            for (String path : paths()) {
                keeping.get(path);
            }
            take(step);
            told.add(step.toString());
            keeping.upToDate(cms);
            List<Answer> kept = read(keeping);
            plain.upToDate(cms);
            assertThat(kept).as(() -> String.join(", ", told)).isEqualTo(read(plain));
            assertThat(read(keeping)).as(() -> String.join(", ", told)).isEqualTo(kept);
        }
    }

    private static void take(Step step) {
        switch (step) {
            case Step.Publish publish -> cms.put("item", id(publish.item()), item(publish));
            case Step.Hide hide -> cms.remove("item", id(hide.item()));
            case Step.Rename rename -> {
                String code = OWNERS.get(rename.owner());
                boolean north = code.equals(Examples.MAE_ON);
                cms.put(
                        "organisation",
                        code,
                        Examples.organisation(
                                code,
                                "sao",
                                "อบต. " + rename.name(),
                                "SAO",
                                north ? Examples.CHIANG_MAI : Examples.NAKHON_PHANOM,
                                north ? "5023" : "4805"));
            }
            case Step.RenameProvince rename -> cms.put("setting", "provinces", Examples.provinces(rename.name()));
            case Step.AnHourLater() -> forward(Duration.ofHours(1));
            case Step.Midnight() ->
                forward(Duration.between(
                        keeping.clock().instant(),
                        LocalDate.ofInstant(keeping.clock().instant(), BANGKOK)
                                .plusDays(1)
                                .atStartOfDay(BANGKOK)
                                .toInstant()));
            case Step.Restore() -> cms.beginNewEpoch();
        }
    }

    private static void forward(Duration by) {
        keeping.clock().forward(by);
        plain.clock().forward(by);
    }

    private static String item(Step.Publish publish) {
        String kind = KINDS.get(publish.kind());
        String until = publish.ends() ? "\"" + keeping.clock().instant().plus(Duration.ofMinutes(30)) + "\"" : "null";
        return Examples.item(
                id(publish.item()),
                kind,
                OWNERS.get(publish.owner()),
                "เรื่อง" + publish.title(),
                kind.equals("landmark") ? "landmark-lifestyle" : "news-culture",
                "{}",
                "\"until\":" + until);
    }

    private static String id(int item) {
        return "018f2a6c-0000-7000-8000-00000000030" + item;
    }

    private record Answer(String path, int status, String location, String body) {}

    private static List<Answer> read(RunningSite site) throws IOException, InterruptedException {
        List<Answer> answers = new ArrayList<>();
        for (String path : paths()) {
            HttpResponse<byte[]> answer = site.get(path);
            answers.add(answer(path, answer));
            if (answer.statusCode() == 301) {
                String to = answer.headers().firstValue("Location").orElseThrow();
                answers.add(answer(to, site.get(to)));
            }
        }
        return answers;
    }

    /** A problem's page carries the id of its request. */
    private static Answer answer(String path, HttpResponse<byte[]> answer) {
        return new Answer(
                path,
                answer.statusCode(),
                answer.headers().firstValue("Location").orElse(""),
                answer.statusCode() == 200 ? new String(answer.body(), StandardCharsets.UTF_8) : "");
    }

    private static List<String> paths() {
        List<String> paths = new ArrayList<>(List.of(
                "/",
                "/en",
                "/provinces",
                "/provinces/50",
                "/provinces/48",
                "/en/provinces/48",
                "/lao/" + Examples.MAE_ON,
                "/lao/" + Examples.THAT_PHANOM,
                "/landmarks",
                "/products",
                "/news",
                "/stories",
                "/news?province=50",
                "/regions/north",
                "/provinces/50/5023",
                "/provinces/50/lao",
                "/calendar",
                "/en/calendar",
                "/calendar.ics",
                "/feed.atom",
                "/en/feed.json",
                "/landmarks/feed.atom",
                "/landmarks?category=landmark-lifestyle",
                "/media/" + Examples.LANDMARK_PICTURE + "/320.jpg"));
        for (int item = 0; item < ITEMS; item++) {
            for (String section : List.of("landmarks", "news")) {
                paths.add("/" + section + "/" + id(item));
            }
        }
        return paths;
    }
}
