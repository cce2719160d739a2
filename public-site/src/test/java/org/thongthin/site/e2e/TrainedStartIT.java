package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the JVM writes down in a training run serves the next start, and never stands in its way. */
class TrainedStartIT {
    private static final Path FOLDER = Product.emptied(Path.of("target", "e2e", "trained"));
    private static final String JAR =
            Path.of("target", "public-site.jar").toAbsolutePath().toString();
    private static final String CACHE =
            FOLDER.resolve("site.aot").toAbsolutePath().toString();

    @Test
    void aStartTakesTheCacheThatFitsAndDoesWithoutOneThatDoesNot() throws Exception {
        train();
        // With "on" the JVM refuses to start where it can't use the cache.
        assertStarts("trained", "-XX:AOTMode=on", "-XX:AOTCache=" + CACHE);
        assertStarts("of-other-flags", "-XX:-UseCompactObjectHeaders", "-XX:AOTCache=" + CACHE);
        assertStarts("missing", "-XX:AOTCache=" + CACHE + ".none");
    }

    private static void train() throws IOException, InterruptedException {
        Path log = FOLDER.resolve("training.log");
        Process training = new ProcessBuilder(Service.java(
                        "-Xms64m",
                        "-Xmx320m",
                        "-XX:AOTCacheOutput=" + CACHE,
                        "-cp",
                        JAR,
                        "org.thongthin.site.training.TrainingRun"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        assertThat(training.waitFor()).as(log.toString()).isZero();
        assertThat(Files.readString(log)).doesNotContain("Exception");
    }

    private static void assertStarts(String name, String... flags) {
        URI address = URI.create("http://127.0.0.1:" + Product.freePort());
        List<String> command = Stream.of(List.of("-Xms64m", "-Xmx320m"), List.of(flags), List.of("-jar", JAR))
                .flatMap(List::stream)
                .toList();
        Service site = new Service(
                name,
                Service.java(command.toArray(String[]::new)),
                Map.of(
                        "SITE_PORT",
                        String.valueOf(address.getPort()),
                        "SITE_DATA",
                        FOLDER.resolve(name).toString(),
                        "CMS_URL",
                        "http://127.0.0.1:1",
                        "SERVICE_TOKEN",
                        Product.SERVICE_TOKEN),
                FOLDER,
                () -> Service.answers(address));
        try {
            site.start();
        } finally {
            site.stop();
        }
    }
}
