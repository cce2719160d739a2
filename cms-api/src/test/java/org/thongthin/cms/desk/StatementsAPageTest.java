package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.http.HttpMethod;
import io.micronaut.web.router.Router;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thongthin.cms.CountedStatements;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.searches.PopularQueries;

/** No page and no list asks the database once a row: one with a dozen rows makes as many statements as one with a single row. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatementsAPageTest {
    /**
     * @param path in braces what {@link BusyNewsroom#names} fills in
     * @param most how many statements it may make, beside those that find the session
     */
    record Page(String who, String path, int most) {
        String route() {
            return path.replaceAll("\\?.*", "").replaceAll("\\{[^}]*}", "{}").replaceAll("/[0-9](?=/|$)", "/{}");
        }

        @Override
        public String toString() {
            return who + " " + path;
        }
    }

    /** Every page and list: a new one is a new line here. */
    static Stream<Page> pages() {
        return Stream.of(
                new Page("editor", "/desk", 16),
                new Page("province", "/desk", 12),
                new Page("moderator", "/desk", 14),
                new Page("administrator", "/desk", 12),
                new Page("editor", "/desk/items", 12),
                new Page("province", "/desk/items?stage=draft", 12),
                new Page("moderator", "/desk/items?province=48", 12),
                new Page("moderator", "/desk/search?q=บ", 30),
                new Page("editor", "/desk/items/new?kind=story", 10),
                new Page("editor", "/desk/items/{draft}/edit", 14),
                new Page("editor", "/desk/items/{returned}", 30),
                new Page("moderator", "/desk/items/{verified}", 30),
                new Page("editor", "/desk/items/{draft}/deletion", 34),
                new Page("moderator", "/desk/items/{verified}/history", 20),
                new Page("moderator", "/desk/items/{verified}/revisions", 20),
                new Page("moderator", "/desk/items/{verified}/revisions/1", 20),
                new Page("moderator", "/desk/items/{rewritten}/revisions/1/diff/2", 40),
                new Page("editor", "/desk/items/{verified}/preview-links", 20),
                new Page("moderator", "/desk/queue", 13),
                new Page("moderator", "/desk/review/{waiting}", 44),
                new Page("administrator", "/desk/reasons", 8),
                new Page("administrator", "/desk/people", 10),
                new Page("province", "/desk/people", 10),
                new Page("administrator", "/desk/people/new?province=48", 10),
                new Page("administrator", "/desk/people/{person}", 12),
                new Page("administrator", "/desk/people/import", 10),
                new Page("editor", "/desk/notices", 12),
                new Page("administrator", "/desk/mail", 12),
                new Page("moderator", "/desk/searches", 10),
                new Page("moderator", "/desk/searches.csv", 6),
                new Page("moderator", "/desk/searches.xlsx", 6),
                new Page("administrator", "/desk/synonyms", 8),
                new Page("administrator", "/desk/synonyms/new", 8),
                new Page("administrator", "/desk/synonyms/{synonym}", 8),
                new Page("editor", "/desk/mistakes", 12),
                new Page("moderator", "/desk/mistakes?state=all", 12),
                new Page("moderator", "/desk/mistakes?state=closed&item={verified}", 12),
                new Page("editor", "/desk/mistakes/{mistake}", 12),
                new Page("editor", "/desk/help", 10),
                new Page("editor", "/desk/me", 10),
                new Page("editor", "/desk/items.csv", 6),
                new Page("moderator", "/desk/items.xlsx", 6),
                new Page("moderator", "/desk/queue.csv", 8),
                new Page("moderator", "/desk/queue.xlsx", 8),
                new Page("administrator", "/desk/people.csv", 6),
                new Page("administrator", "/desk/people.xlsx", 6),
                new Page("moderator", "/desk/items/{verified}/history.csv", 16),
                new Page("moderator", "/desk/items/{verified}/history.xlsx", 16),
                new Page("editor", "/api/v1/items", 4),
                new Page("province", "/api/v1/items?q=ท่าน้ำ+ก", 4),
                new Page("moderator", "/api/v1/items?size=100", 4),
                new Page("moderator", "/api/v1/items.csv", 6),
                new Page("moderator", "/api/v1/items.xlsx", 6),
                new Page("moderator", "/api/v1/items/{verified}", 8),
                new Page("moderator", "/api/v1/items/{verified}/history", 10),
                new Page("moderator", "/api/v1/items/{verified}/history.csv", 16),
                new Page("moderator", "/api/v1/items/{verified}/history.xlsx", 16),
                new Page("moderator", "/api/v1/items/{verified}/revisions", 10),
                new Page("moderator", "/api/v1/items/{verified}/revisions/1", 10),
                new Page("moderator", "/api/v1/items/{rewritten}/revisions/1/diff/2", 12),
                new Page("moderator", "/api/v1/items/{verified}/publicity", 8),
                new Page("editor", "/api/v1/items/{verified}/preview-links", 8),
                new Page("moderator", "/api/v1/items/{waiting}/duplicates", 10),
                new Page("moderator", "/api/v1/items/{waiting}/lease", 10),
                new Page("moderator", "/api/v1/queue?size=100", 8),
                new Page("moderator", "/api/v1/queue.csv", 8),
                new Page("moderator", "/api/v1/queue.xlsx", 8),
                new Page("administrator", "/api/v1/accounts?size=100", 4),
                new Page("administrator", "/api/v1/accounts.csv", 6),
                new Page("administrator", "/api/v1/accounts.xlsx", 6),
                new Page("administrator", "/api/v1/accounts/{person}", 4),
                new Page("moderator", "/api/v1/return-reasons", 3),
                new Page("moderator", "/api/v1/return-reasons/{reason}", 3),
                new Page("editor", "/api/v1/notices", 8),
                new Page("administrator", "/api/v1/mail/undelivered", 6),
                new Page("moderator", "/api/v1/query-counts?size=100", 4),
                new Page("moderator", "/api/v1/query-counts.csv", 6),
                new Page("moderator", "/api/v1/query-counts.xlsx", 6),
                new Page("province", "/api/v1/mistakes?size=100", 5),
                new Page("moderator", "/api/v1/mistakes?state=closed&size=100", 5),
                new Page("editor", "/api/v1/mistakes/{mistake}", 4),
                new Page("moderator", "/api/v1/synonyms", 3),
                new Page("moderator", "/api/v1/synonyms/{synonym}", 3),
                new Page("editor", "/api/v1/me", 4),
                new Page("editor", "/api/v1/me/notices", 4),
                new Page("editor", "/api/v1/categories", 3),
                new Page("editor", "/api/v1/laos?size=100", 4),
                new Page("service", "/api/v1/changes", 6),
                new Page("service", "/api/v1/changes/snapshot", 12));
    }

    /** What shows no rows: files, doors, ways that only lead on, and what needs public-site or lies in memory. */
    private static final Set<String> OTHERS = Set.of(
            "/openapi.yml",
            "/docs",
            "/docs/{}",
            "/prometheus",
            "/health",
            "/health/{}",
            "/static/{}",
            "/preview/{}",
            "/preview/{}/media/{}/{}",
            "/api/v1/media/{}/{}",
            "/api/v1/provinces",
            "/api/v1/accounts/import/template.csv",
            "/api/v1/accounts/import/template.xlsx",
            "/desk/sign-in",
            "/desk/language/{}",
            "/desk/assets/{}",
            "/desk/map/{}",
            "/desk/media/{}/{}",
            "/desk/help/{}",
            "/desk/items/{}/preview",
            "/desk/items/{}/preview/media/{}/{}",
            "/desk/items/{}/revisions/diff",
            "/desk/notices/{}",
            "/desk/people/import/template.csv",
            "/desk/people/import/template.xlsx",
            "/desk/queue/next",
            "/desk/session");

    private DeskServer desk;
    private final Map<Page, List<String>> oneRow = new LinkedHashMap<>();
    private final Map<Page, List<String>> manyRows = new LinkedHashMap<>();

    @BeforeAll
    void visitEveryPageTwice() {
        Map<String, Object> settings = new HashMap<>(CountedStatements.settings());
        settings.put("cms.accounts.service-token", BusyNewsroom.SERVICE_TOKEN);
        desk = DeskServer.start(settings);
        BusyNewsroom newsroom = new BusyNewsroom(desk);
        newsroom.oneOfEach();
        // Its clock makes this list once more: not between the two visits that are compared.
        desk.cms().bean(PopularQueries.class).renew();
        pages().forEach(page -> oneRow.put(page, statements(newsroom, page)));
        newsroom.aDozenOfEach();
        pages().forEach(page -> manyRows.put(page, statements(newsroom, page)));
    }

    /** Of two visits the one with fewer: the first in a minute notes the session's use, the first of all fills caches. */
    private List<String> statements(BusyNewsroom newsroom, Page page) {
        List<String> first = visit(newsroom, page);
        List<String> second = visit(newsroom, page);
        return first.size() < second.size() ? first : second;
    }

    private static List<String> visit(BusyNewsroom newsroom, Page page) {
        return CountedStatements.during(() -> {
            HttpExchange.Answer answer = newsroom.get(page.who(), newsroom.filled(page.path()));
            assertThat(answer.status()).as(page + " " + answer.body()).isEqualTo(200);
        });
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageAsksNoMoreForManyRowsThanForOne(Page page, TestReporter reporter) {
        List<String> few = oneRow.getOrDefault(page, List.of());
        List<String> many = manyRows.getOrDefault(page, List.of());
        reporter.publishEntry(page.toString(), few.size() + " statements");
        assertThat(few).isNotEmpty().hasSizeLessThanOrEqualTo(page.most());
        assertThat(beyond(few, many)).as("asked more often with more rows").isEmpty();
    }

    private static List<String> beyond(List<String> few, List<String> many) {
        List<String> more = new ArrayList<>(many);
        few.forEach(more::remove);
        return more;
    }

    @Test
    void everyPageIsVisited() {
        Set<String> routes = desk.cms()
                .bean(Router.class)
                .uriRoutes()
                .filter(route -> route.getHttpMethod() == HttpMethod.GET)
                .map(route -> route.getUriMatchTemplate().toPathString().replaceAll("\\{[^}]*}", "{}"))
                .filter(route -> !OTHERS.contains(route))
                .collect(Collectors.toCollection(TreeSet::new));
        routes.removeAll(pages().map(Page::route).collect(Collectors.toSet()));
        assertThat(routes).isEmpty();
    }
}
