package org.thongthin.site.crawling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * All that can be reached from the two home pages. Each address that a page names is asked for once. Of pages with a query
 * only those of a list are read for further links: every choice of filters leads to more choices, without an end.
 */
public final class Crawl {
    private static final String NAMES =
            "[href]:not([rel=nofollow]), img[src], script[src], source[src], video[src], use[href]";

    private final Map<String, Visit> visits = new LinkedHashMap<>();
    private final Map<String, Set<String>> namedBy = new LinkedHashMap<>();
    private final HttpClient http;
    private final URI site;
    private String origin = "";

    private Crawl(URI site, HttpClient http) {
        this.site = site;
        this.http = http;
    }

    public static Crawl of(URI site) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            Crawl crawl = new Crawl(site, http);
            crawl.run();
            return crawl;
        }
    }

    private void run() {
        origin = origin(ask("/"));
        Deque<String> ahead = new ArrayDeque<>(List.of("/", "/en"));
        Set<String> known = new LinkedHashSet<>(ahead);
        while (!ahead.isEmpty()) {
            Visit visit = visit(ahead.remove());
            visits.put(visit.address(), visit);
            if (!isRead(visit)) {
                continue;
            }
            for (String link : visit.links()) {
                String address = withoutFragment(link);
                namedBy.computeIfAbsent(address, none -> new LinkedHashSet<>()).add(visit.address());
                if (known.add(address)) {
                    ahead.add(address);
                }
            }
        }
    }

    private static boolean isRead(Visit visit) {
        return visit.page() != null && visit.address().matches("[^?]*(\\?page=[0-9]+)?");
    }

    /** As the site itself says that it is called, in the address of its home page. */
    private static String origin(HttpResponse<byte[]> home) {
        return page(home).select("link[rel=canonical]").attr("href").replaceFirst("/$", "");
    }

    private Visit visit(String address) {
        HttpResponse<byte[]> answer = ask(address);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        Document page = type.startsWith("text/html") ? page(answer) : null;
        return new Visit(address, answer.statusCode(), type, page, page == null ? List.of() : links(page, address));
    }

    private List<String> links(Document page, String address) {
        Stream<String> named = page.select(NAMES).stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"));
        Stream<String> pictures = page.select("[srcset]").eachAttr("srcset").stream()
                .flatMap(set -> Stream.of(set.split(",", -1)))
                .map(candidate -> candidate.strip().replaceFirst("\\s.*", ""));
        return Stream.concat(named, pictures)
                .map(link -> within(link, address))
                .filter(link -> !link.isEmpty())
                .distinct()
                .toList();
    }

    /** The link as an address of this site, or nothing where it leads elsewhere. */
    private String within(String link, String from) {
        String own = link.startsWith(origin + "/") ? link.substring(origin.length()) : link;
        if (own.startsWith("#")) {
            return from + own;
        }
        if (own.startsWith("?")) {
            return from.replaceFirst("\\?.*", "") + own;
        }
        return own.startsWith("/") && !own.startsWith("//") ? own : "";
    }

    private HttpResponse<byte[]> ask(String address) {
        try {
            HttpRequest request = HttpRequest.newBuilder(site.resolve(address))
                    .header("Accept", "text/html")
                    .build();
            return http.send(request, BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(address, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static Document page(HttpResponse<byte[]> answer) {
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8));
    }

    static String withoutFragment(String link) {
        return link.replaceFirst("#.*", "");
    }

    /** In the order in which they were found. */
    public Collection<Visit> visits() {
        return visits.values();
    }

    public @Nullable Visit at(String address) {
        return visits.get(address);
    }

    /** The site's own address as it stands in canonical links. */
    public String origin() {
        return origin;
    }

    /** The pages that name an address. */
    public Set<String> namedBy(String address) {
        return namedBy.getOrDefault(address, Set.of());
    }

    /** At most so many of each sort of page. */
    public List<Visit> some(int ofEach) {
        return visits.values().stream()
                .filter(visit -> visit.page() != null)
                .collect(Collectors.groupingBy(Visit::shape, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .flatMap(alike -> alike.stream().limit(ofEach))
                .toList();
    }
}
