package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every stage by every public path: what is not verified and shown is nowhere, by its words, its id or its pictures. */
class LeakIT {
    private static Product product;
    private static Editors people;
    private static Visitor visitor;

    @BeforeAll
    static void start() {
        product = Product.start("leak", Map.of());
        people = new Editors(product);
        visitor = new Visitor(product.siteUri);
    }

    @AfterAll
    static void stop() {
        product.close();
    }

    private static ObjectNode document(String kind, String secret) {
        return Api.example(kind).put("title", secret + "ลับเฉพาะ").put("summary", secret + "สรุป");
    }

    /** An item of the kind at every stage that is not public, by the name of the stage. */
    private static Map<String, Api.Answer> hidden(String kind) {
        Map<String, Api.Answer> items = new LinkedHashMap<>();
        items.put("draft", people.illustrated(document(kind, "กกก" + kind), kind.hashCode() + 1L));
        items.put("submitted", people.submitted(document(kind, "ขขข" + kind), kind.hashCode() + 2L));
        items.put("returned", people.returned(people.submitted(document(kind, "คคค" + kind), kind.hashCode() + 3L)));
        items.put("hidden", people.display(people.verified(document(kind, "งงง" + kind), kind.hashCode() + 4L), false));
        items.put("taken down", people.takenDown(people.verified(document(kind, "จจจ" + kind), kind.hashCode() + 5L)));
        Api.Answer deleted = people.verified(document(kind, "ฉฉฉ" + kind), kind.hashCode() + 6L);
        people.deleted(deleted);
        items.put("deleted", deleted);
        Api.Answer later = people.verified(document(kind, "ชชช" + kind), kind.hashCode() + 7L);
        items.put("not yet due", window(later, Instant.now().plusSeconds(3600), null));
        Api.Answer over = people.verified(document(kind, "ซซซ" + kind), kind.hashCode() + 8L);
        items.put("expired", window(over, null, Instant.now().minusSeconds(60)));
        return items;
    }

    private static Api.Answer window(
            Api.Answer item,
            @org.jspecify.annotations.Nullable Instant from,
            @org.jspecify.annotations.Nullable Instant until) {
        ObjectNode setting = Api.JSON.createObjectNode().put("shown", true);
        setting.put("from", from == null ? null : from.toString());
        setting.put("until", until == null ? null : until.toString());
        return Editors.step(people.editor, "PUT", item, "/display", setting);
    }

    @Test
    void nothingThatIsNotPublicShowsAnywhereWhileTheOlderLiveRevisionDoes() {
        for (String kind : List.of("news", "product", "landmark", "story")) {
            long before = visitor.count(kind);
            Map<String, Api.Answer> hidden = hidden(kind);
            Api.Answer live = people.verified(document(kind, "เปิด" + kind), kind.hashCode() + 9L);
            ObjectNode newer = document(kind, "ฌฌฌ" + kind);
            Api.Answer edited = Editors.step(people.editor, "PUT", live, "", newer);
            Editors.step(people.editor, "POST", edited, "/submission", null);

            visitor.awaitEverywhere(live.json());
            hidden.forEach((stage, item) -> {
                visitor.awaitNowhere(item.json());
                nothingOf(stage, item.json(), live.json());
            });
            assertThat(pages(live.json())).allSatisfy(page -> assertThat(page).doesNotContain("ฌฌฌ" + kind));
            assertThat(visitor.count(kind)).isEqualTo(before + 1);
            assertThat(found(live.json().path("title").asText(), kind))
                    .contains(live.id())
                    .isSubsetOf(publicInTheDatabase());
            assertThat(found("ลับเฉพาะ", kind)).isSubsetOf(publicInTheDatabase());
        }
    }

    private static List<String> found(String text, String kind) {
        List<String> ids = new ArrayList<>();
        String path = "/api/search?size=100&q=" + Visitor.encoded(text) + "&kind=" + kind;
        visitor.get(path)
                .json()
                .path("hits")
                .forEach(hit -> ids.add(hit.path("id").asText()));
        return ids;
    }

    private static List<String> publicInTheDatabase() {
        return product.query("""
                select i.id from item i join revision r on r.item_id = i.id and r.live
                where i.shown and i.taken_down_at is null and i.deleted_at is null
                    and coalesce(i.shown_from <= now(), true) and coalesce(i.shown_until > now(), true)""");
    }

    private static void nothingOf(String stage, JsonNode item, JsonNode live) {
        String secret = item.path("title").asText().substring(0, 3);
        for (String page : pages(live)) {
            assertThat(page)
                    .as(stage)
                    .doesNotContain(secret)
                    .doesNotContain(item.path("id").asText());
        }
        String title = Visitor.encoded(item.path("title").asText());
        assertThat(visitor.get("/api/search?q=" + title).text()).as(stage).doesNotContain(secret);
        assertThat(visitor.get("/api/suggest?q=" + title).text()).as(stage).doesNotContain(secret);
        assertThat(visitor.get(Visitor.page(item)).text()).as(stage).doesNotContain(secret);
        for (JsonNode image : item.path("images")) {
            for (String file : List.of("320.jpg", "640.jpg", "1280.jpg", "320.webp", "640.webp", "1280.webp")) {
                String media = "/media/" + image.path("hash").asText() + "/" + file;
                assertThat(visitor.get(media).status()).as(stage + media).isEqualTo(404);
                assertThat(Api.anonymous(product.cmsUri).get("/api/v1" + media).status())
                        .as(stage)
                        .isEqualTo(401);
            }
        }
        assertThat(Api.anonymous(product.cmsUri)
                        .get("/api/v1/items/" + item.path("id").asText())
                        .status())
                .as(stage)
                .isEqualTo(401);
        assertThat(people.otherEditor
                        .get("/api/v1/items/" + item.path("id").asText())
                        .status())
                .as(stage)
                .isEqualTo(404);
    }

    /** The text of every page on which a list, a count or a card could give something away. */
    private static List<String> pages(JsonNode live) {
        List<String> pages = new ArrayList<>();
        for (String path : List.of(
                "/",
                "/" + Visitor.section(live),
                "/provinces",
                "/provinces/48",
                "/lao/" + live.path("ownerCode").asText(),
                "/search?q=",
                "/api/search?q=&size=100",
                "/feed.atom",
                "/en/feed.json",
                "/" + Visitor.section(live) + "/feed.atom",
                "/provinces/48/feed.json",
                "/lao/" + live.path("ownerCode").asText() + "/feed.atom",
                "/search/feed.atom?q=",
                "/sitemap.xml",
                "/sitemap/pages.xml",
                "/sitemap/items-1.xml",
                "/open-data/all.csv",
                "/open-data/all.jsonl",
                "/open-data/" + Visitor.section(live) + ".geojson",
                "/api/items?size=500",
                Visitor.page(live))) {
            Api.Answer answer = visitor.get(path);
            assertThat(answer.status()).as(path).isEqualTo(200);
            pages.add(answer.text());
        }
        return pages;
    }

    @Test
    void aWindowClosesByItselfWithCmsApiDownAndOpensOnceItIsBack() {
        Api.Answer closing = people.verified(document("news", "ปิดเอง"), 501);
        visitor.awaitEverywhere(closing.json());
        Api.Answer opening = people.verified(document("news", "เปิดเอง"), 502);
        Instant edge = Instant.now().plusSeconds(8);
        closing = window(closing, null, edge);
        opening = window(opening, edge, null);
        visitor.awaitNowhere(opening.json());
        visitor.awaitEverywhere(closing.json());
        product.cms.kill();
        try {
            assertThat(visitor.sees(closing.json())).as("before %s", edge).doesNotContainValue(false);
            visitor.awaitNowhere(closing.json());
            assertThat(Instant.now()).isAfterOrEqualTo(edge);
        } finally {
            product.cms.start();
        }
        visitor.awaitEverywhere(opening.json());
        assertThat(visitor.sees(closing.json())).doesNotContainValue(true);
    }
}
