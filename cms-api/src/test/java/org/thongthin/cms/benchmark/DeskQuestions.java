package org.thongthin.cms.benchmark;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that is asked of the desk and the API by somebody who looks and changes nothing. */
final class DeskQuestions {
    private static final String QUEUE = "/api/v1/queue";
    private static final String ITEMS = "/api/v1/items";

    private final Newspeople people;
    private final Samples samples;

    DeskQuestions(Newspeople people, Samples samples) {
        this.people = people;
        this.samples = samples;
    }

    List<Question> queue() {
        List<Question> asked = new ArrayList<>();
        asked.add(moderator("queue", QUEUE));
        asked.add(moderator("queue, page 290", QUEUE + "?page=290"));
        asked.add(moderator("queue, 100 lines", QUEUE + "?size=100"));
        asked.add(moderator("queue, 100 lines, page 30", QUEUE + "?size=100&page=30"));
        asked.add(moderator("queue, by cursor", prefixed(QUEUE + "?size=50&cursor=", samples.cursors("""
                        select submitted_at, item_id from revision where stage = 'submitted'
                        order by md5(item_id::text) limit 50"""))));
        for (String filter : List.of("kind", "region", "province", "owner", "category")) {
            asked.add(moderator("queue, by " + filter, prefixed(QUEUE + "?" + filter + "=", values(filter))));
        }
        asked.add(moderator("queue, waiting three days or more", QUEUE + "?waiting=P3D"));
        asked.add(moderator("queue, by kind, region and waiting", QUEUE + "?kind=landmark&region=south&waiting=P7D"));
        asked.add(moderator("desk: queue", "/desk/queue"));
        asked.add(moderator("desk: queue, page 290", "/desk/queue?page=290"));
        return asked;
    }

    List<Question> lists() {
        List<Question> asked = new ArrayList<>();
        asked.addAll(lists("moderator", people.moderator));
        asked.addAll(lists("province", people.province));
        asked.addAll(lists("editor", people.editor));
        asked.add(moderator("moderator: 100 lines, page 100", ITEMS + "?size=100&page=100"));
        asked.add(moderator("moderator: page 1,000", ITEMS + "?page=1000"));
        asked.add(moderator("moderator: verified, page 1,000", ITEMS + "?stage=verified&page=1000"));
        asked.add(moderator(
                "moderator: by cursor, anywhere", prefixed(ITEMS + "?size=100&cursor=", samples.cursors("""
                select updated_at, id from item where deleted_at is null order by md5(id::text) limit 50"""))));
        asked.add(moderator("desk: list", "/desk/items"));
        asked.add(moderator(
                "desk: list, verified of a province",
                prefixed("/desk/items?stage=verified&province=", values("province"))));
        return asked;
    }

    private List<Question> lists(String who, Newspeople.Visitor visitor) {
        List<Question> asked = new ArrayList<>();
        asked.add(new Question(who + ": all", visitor, List.of(ITEMS)));
        for (String filter : List.of("kind", "category", "stage", "display", "owner", "province", "district")) {
            asked.add(new Question(
                    who + ": by " + filter, visitor, prefixed(ITEMS + "?" + filter + "=", values(filter))));
        }
        asked.add(new Question(who + ": a year", visitor, List.of(ITEMS + "?from=2025-01-01&to=2025-12-31")));
        asked.add(new Question(who + ": a day", visitor, List.of(ITEMS + "?from=2024-03-09&to=2024-03-09")));
        asked.add(words(who + ": words that many have", visitor, "ขยะ", "ลอยกระทง", "บ้านหนอง"));
        asked.add(words(
                who + ": words that few have",
                visitor,
                "ผ้าฝ้ายทอมือลายสายน้ำ บ้านแม่งาม",
                "หมู่ 13 ปรับปรุงครั้งที่ 18"));
        asked.add(words(who + ": words that none has", visitor, "หิมะตก", "zebra", "100%"));
        asked.add(words(who + ": a letter or two", visitor, "ก", "หม", "x", "วั"));
        asked.add(new Question(
                who + ": kind, stage and province",
                visitor,
                prefixed(ITEMS + "?kind=news&stage=verified&province=", values("province"))));
        asked.add(new Question(
                who + ": returned, of a province",
                visitor,
                prefixed(ITEMS + "?stage=returned&province=", values("province"))));
        asked.add(new Question(
                who + ": category, hidden, a year",
                visitor,
                prefixed(ITEMS + "?display=hidden&from=2024-01-01&to=2024-12-31&category=", values("category"))));
        return asked;
    }

    List<Question> pages() {
        List<String> any =
                samples.texts("select id from item where deleted_at is null order by md5(id::text) limit 200");
        List<String> waiting = samples.texts(
                "select item_id from revision where stage = 'submitted' order by md5(item_id::text) limit 200");
        List<Question> asked = new ArrayList<>();
        asked.add(new Question("desk: home of an editor", people.editor, List.of("/desk")));
        asked.add(new Question("desk: home of a province", people.province, List.of("/desk")));
        asked.add(new Question("desk: home of a moderator", people.moderator, List.of("/desk")));
        asked.add(new Question("desk: home of an administrator", people.administrator, List.of("/desk")));
        asked.add(moderator("desk: item", prefixed("/desk/items/", any)));
        asked.add(moderator("desk: review", prefixed("/desk/review/", waiting)));
        asked.add(moderator("desk: history", suffixed(prefixed("/desk/items/", any), "/history")));
        asked.add(moderator("desk: search", "/desk/search?q=" + encoded("ลอยกระทง")));
        asked.add(new Question("desk: accounts", people.administrator, List.of("/desk/people")));
        asked.add(moderator("item", prefixed(ITEMS + "/", any)));
        asked.add(moderator("history", suffixed(prefixed(ITEMS + "/", any), "/history")));
        asked.add(moderator("revisions", suffixed(prefixed(ITEMS + "/", any), "/revisions")));
        asked.add(moderator("publicity", suffixed(prefixed(ITEMS + "/", any), "/publicity")));
        asked.add(moderator("organisations by name", "/api/v1/laos?q=" + encoded("หนอง")));
        asked.add(moderator("organisations", "/api/v1/laos?size=100"));
        return asked;
    }

    private List<String> values(String filter) {
        return switch (filter) {
            case "kind" -> List.of("news", "product", "landmark", "story");
            case "region" -> List.of("north", "northeast", "central", "east", "west", "south");
            case "stage" -> List.of("draft", "submitted", "returned", "verified");
            case "display" -> List.of("shown", "hidden", "taken-down");
            case "district" -> samples.texts("select code from district order by md5(code) limit 100");
            case "province" -> samples.texts("select code from province order by code");
            case "category" -> samples.texts("select code from category order by code");
            case "owner" -> samples.texts("select code from organisation order by md5(code) limit 100");
            default -> throw new IllegalArgumentException(filter);
        };
    }

    private Question moderator(String name, String path) {
        return moderator(name, List.of(path));
    }

    private Question moderator(String name, List<String> paths) {
        return new Question(name, people.moderator, paths);
    }

    private static Question words(String name, Newspeople.Visitor visitor, String... words) {
        return new Question(
                name,
                visitor,
                Stream.of(words).map(each -> ITEMS + "?q=" + encoded(each)).toList());
    }

    private static List<String> prefixed(String prefix, List<String> values) {
        return values.stream().map(value -> prefix + value).toList();
    }

    private static List<String> suffixed(List<String> values, String suffix) {
        return values.stream().map(value -> value + suffix).toList();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
