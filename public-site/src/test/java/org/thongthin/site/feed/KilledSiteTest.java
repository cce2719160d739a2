package org.thongthin.site.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.search.index.ReadModel;
import org.thongthin.site.SiteApplication;
import org.thongthin.site.Until;
import org.thongthin.site.readmodel.FeedJson;

/** The process as it is deployed, killed without a word in the middle of its work. */
class KilledSiteTest {
    private static final int ITEMS = 25;

    @TempDir
    Path data;

    private final HttpClient http = HttpClient.newHttpClient();
    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void leaveNoProcess() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void aSiteKilledInTheMiddleOfItsWorkLosesNothingAndDoublesNothing() throws Exception {
        try (FakeCms cms = Examples.seed(FakeCms.start())) {
            Map<String, String> last = new TreeMap<>();
            for (int round = 0; round < 3; round++) {
                int port = freePort();
                Process site = start(cms, port);
                long asked = cms.asked("/api/v1/");
                Until.it("the site asks", () -> cms.asked("/api/v1/") > asked);
                write(cms, last, round);
                site.destroyForcibly().waitFor();
            }
            int port = freePort();
            Process site = start(cms, port);
            Until.it("the site has all of cms-api", () -> cms.cursor().equals(cursor(port)));
            Until.it(
                    "no item waits any more",
                    () -> get(port, "/prometheus").contains("thongthin_index_items_waiting 0.0"));
            site.destroy();
            assertThat(site.waitFor(15, TimeUnit.SECONDS))
                    .as("it ends when asked to")
                    .isTrue();
            assertEqual(last);
        }
    }

    private void assertEqual(Map<String, String> last) {
        try (ReadModel model = ReadModel.open(data.resolve("index"))) {
            for (int item = 0; item < ITEMS; item++) {
                String title = last.get(id(item));
                String source = model.item(id(item), Instant.now());
                assertThat(source != null).isEqualTo(title != null);
                if (title != null) {
                    assertThat(source).contains(title);
                }
            }
        }
    }

    private Process start(FakeCms cms, int port) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SiteApplication.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(data.resolve("log").toFile()));
        builder.environment()
                .putAll(Map.of(
                        "SITE_PORT", Integer.toString(port),
                        "SITE_DATA", data.toString(),
                        "CMS_URL", cms.url().toString(),
                        "SERVICE_TOKEN", FakeCms.TOKEN));
        Process site = builder.start();
        started.add(site);
        return site;
    }

    private String cursor(int port) throws Exception {
        String health = get(port, "/health");
        return health.isEmpty() ? "" : FeedJson.tree(health).path("cursor").asText();
    }

    /** Empty while the site does not listen yet. */
    private String get(int port, String path) throws InterruptedException {
        URI address = URI.create("http://127.0.0.1:" + port + path);
        try {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .body();
        } catch (IOException e) {
            return "";
        }
    }

    private static void write(FakeCms cms, Map<String, String> last, int round) {
        for (int change = 0; change < 120; change++) {
            String id = id((change * 7 + round) % ITEMS);
            if (change % 3 == round) {
                last.remove(id);
                cms.remove("item", id);
            } else {
                String title = "รอบ-" + round + "-" + change + "-";
                last.put(id, title);
                String picture = Examples.picture(200 + change % 5);
                cms.put(
                        "item",
                        id,
                        Examples.item(id, "news", Examples.MAE_ON, title, "news-press", "{}", "\"a\":1", picture));
            }
            LockSupport.parkNanos(4_000_000);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String id(int number) {
        return "018f2a6c-0000-7000-8000-%012d".formatted(5_000 + number);
    }
}
