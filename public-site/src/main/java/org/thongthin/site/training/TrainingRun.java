package org.thongthin.site.training;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.thongthin.search.index.ReadModel;
import org.thongthin.site.SiteApplication;

/**
 * Starts the site with an index of its own, walks through all of it and ends. Run with {@code -XX:AOTCacheOutput=<file>},
 * so that the JVM writes down what it loaded, linked and found busy (JEP 483, 514, 515); a start with
 * {@code -XX:AOTCache=<file>} and the same flags then does without that work. It needs no cms-api, no network and no settings.
 */
public final class TrainingRun {
    /** More than one of each page: what is looked for is what all pages do, not each of them. */
    private static final int MOST_ADDRESSES = 60;

    private static final int ROUNDS = 2;

    private TrainingRun() {}

    /** Ends with 1, and without a cache, where the site can't be trained. */
    public static void main(String[] arguments) {
        try {
            run();
        } catch (Exception | Error e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    static void run() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("thongthin-training");
        try (TrainingSource source = TrainingSource.open()) {
            try (ApplicationContext site = SiteApplication.start(
                    "-site.data=" + data,
                    "-feed.cms-url=" + source.url(),
                    "-feed.service-token=training",
                    "-micronaut.server.host=127.0.0.1",
                    "-micronaut.server.port=0")) {
                awaitIndex(site.getBean(ReadModel.class));
                walk(site.getBean(EmbeddedServer.class));
            }
        } finally {
            remove(data);
        }
    }

    private static void awaitIndex(ReadModel model) {
        while (model.cursor() == null) {
            LockSupport.parkNanos(10_000_000);
        }
    }

    private static void walk(EmbeddedServer site) throws IOException, InterruptedException {
        try (Walk walk = new Walk(site.getURI(), MOST_ADDRESSES)) {
            Set<String> everywhere = walk.everywhere();
            for (int round = 0; round < ROUNDS; round++) {
                walk.again(everywhere);
            }
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> inside = Files.walk(folder)) {
            for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
