package org.thongthin.site.benchmark;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.thongthin.search.index.ReadModel;

/**
 * Measures what the site can do a second over an index of documents that are given: an item's page beside the same bytes from
 * nginx, and its searches beside the same searches without it. Both sides take turns in one run. Ends with 1 where a bound is
 * broken.
 */
public final class SiteBenchmark {
    private static final int ROUNDS = Integer.getInteger("rounds", 5);
    private static final int SECONDS = Integer.getInteger("seconds", 5);
    private static final int API_HITS = 20;
    private static final int PAGE_HITS = 12;

    private static final double PART_OF_NGINX = 0.7;
    private static final double TIMES_NGINX_P99 = 2;
    private static final double API_PART = 0.6;
    private static final double PAGE_PART = 0.35;
    private static final double RESIDENT = 500;

    private final Path folder;
    private final PrintStream out;
    private final List<String> broken = new ArrayList<>();

    private SiteBenchmark(Path folder, PrintStream out) {
        this.folder = folder;
        this.out = out;
    }

    /** @param arguments the documents, as JSON lines with id, title and text, and queries, one a line */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("site-benchmark");
        Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new SiteBenchmark(folder, out).measure(Path.of(arguments[0]), Path.of(arguments[1])));
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("Left behind: " + folder + ": " + e);
        }
    }

    private int measure(Path documents, Path queries) throws IOException, InterruptedException {
        out.println("Indexing …");
        Country country = new Country();
        country.build(folder.resolve("site/index"), documents);
        Country.pictures(folder.resolve("site/pictures"));
        copy(folder.resolve("site/index"), folder.resolve("index"));
        try (Server site = Server.site(folder.resolve("site"), folder.resolve("site.log"))) {
            pages(site, country.anItem());
            searches(site, queries);
            memory(site);
        }
        out.println(broken.isEmpty() ? "Every bound holds." : "Broken: " + String.join("; ", broken));
        return broken.isEmpty() ? 0 : 1;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copy = to.resolve(from.relativize(file));
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else if (!file.endsWith("write.lock")) {
                    Files.copy(file, copy);
                }
            }
        }
    }

    private void pages(Server site, String item) throws IOException, InterruptedException {
        Path www = Files.createDirectories(folder.resolve("www"));
        Files.write(www.resolve("identity"), site.get(item).body());
        Files.write(www.resolve("br"), site.get(item, "Accept-Encoding", "br").body());
        try (Server nginx = Server.nginx(folder, folder.resolve("nginx.out"))) {
            page(site, nginx, item, "identity");
            page(site, nginx, item, "br");
        }
    }

    private void page(Server site, Server nginx, String item, String encoding)
            throws IOException, InterruptedException {
        String accepted = "Accept-Encoding: " + encoding;
        requireSame(
                site.get(item, "Accept-Encoding", encoding), nginx.get("/" + encoding, "Accept-Encoding", encoding));
        Rounds ours = new Rounds("the site");
        Rounds theirs = new Rounds("nginx");
        Load load = new Load(folder);
        load.on(site.url(item), SECONDS, accepted);
        load.on(nginx.url("/" + encoding), 1, accepted);
        for (int round = 0; round < ROUNDS; round++) {
            boolean first = round % 2 == 0;
            if (first) {
                ours.add(load.on(site.url(item), SECONDS, accepted));
            }
            theirs.add(load.on(nginx.url("/" + encoding), SECONDS, accepted));
            if (!first) {
                ours.add(load.on(site.url(item), SECONDS, accepted));
            }
        }
        out.printf("%nAn item's page, %s, %d bytes%n%s%n%s%n", encoding, size(site, item, encoding), ours, theirs);
        atLeast("part of nginx's rate", ours.rate() / theirs.rate(), PART_OF_NGINX);
        atMost("times nginx's p99", ours.p99() / theirs.p99(), TIMES_NGINX_P99);
    }

    private static int size(Server site, String item, String encoding) throws IOException, InterruptedException {
        return site.get(item, "Accept-Encoding", encoding).body().length;
    }

    private static void requireSame(HttpResponse<byte[]> ours, HttpResponse<byte[]> theirs) throws IOException {
        if (ours.statusCode() != 200
                || theirs.statusCode() != 200
                || !Arrays.equals(ours.body(), theirs.body())
                || !ours.headers()
                        .allValues("Content-Encoding")
                        .equals(theirs.headers().allValues("Content-Encoding"))
                || !ours.headers()
                        .allValues("Content-Type")
                        .equals(theirs.headers().allValues("Content-Type"))) {
            throw new IOException("Not the same: " + ours.headers() + " and " + theirs.headers());
        }
    }

    private void searches(Server site, Path queries) throws IOException, InterruptedException {
        List<String> texts = Files.readAllLines(queries).stream()
                .filter(query -> !query.isBlank())
                .distinct()
                .toList();
        out.printf("%n%d distinct searches, with facets and snippets%n", texts.size());
        try (ReadModel model = ReadModel.open(folder.resolve("index"))) {
            search(site, new InProcess(model, texts, API_HITS), targets("/api/search", texts), "/api/search", API_PART);
            search(site, new InProcess(model, texts, PAGE_HITS), targets("/search", texts), "/search", PAGE_PART);
        }
    }

    private Path targets(String path, List<String> texts) throws IOException {
        List<String> targets = texts.stream()
                .map(text -> path + "?q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .toList();
        return Files.write(folder.resolve(path.replace("/", "") + ".txt"), targets);
    }

    private void search(Server site, InProcess alone, Path targets, String path, double part)
            throws IOException, InterruptedException {
        Rounds ours = new Rounds(path);
        Rounds theirs = new Rounds("the same search in process");
        Load load = new Load(folder);
        // Long enough for every part of it to be compiled.
        load.onEach(targets, site.url("/"), 4 * SECONDS);
        alone.run(2 * SECONDS);
        for (int round = 0; round < ROUNDS; round++) {
            ours.add(load.onEach(targets, site.url("/"), SECONDS));
            theirs.add(alone.run(SECONDS));
        }
        out.printf("%s%n%s%n", ours, theirs);
        atLeast(path + ", part of the rate in process", ours.rate() / theirs.rate(), part);
    }

    private void memory(Server site) throws IOException {
        double resident = site.resident("VmRSS");
        out.printf(
                Locale.ROOT,
                "%nResident: %.0f MB, of which %.0f its own and %.0f of files%n",
                resident,
                site.resident("RssAnon"),
                site.resident("RssFile"));
        atMost("megabytes resident", resident, RESIDENT);
    }

    private void atLeast(String what, double measured, double bound) {
        told(what, measured, "at least", bound, measured >= bound);
    }

    private void atMost(String what, double measured, double bound) {
        told(what, measured, "at most", bound, measured <= bound);
    }

    private void told(String what, double measured, String side, double bound, boolean holds) {
        out.printf(Locale.ROOT, "    %-40s %8.2f   %s %.2f%s%n", what, measured, side, bound, holds ? "" : "  !");
        if (!holds) {
            broken.add(what);
        }
    }
}
