package org.thongthin.cms.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thongthin.cms.HttpExchange;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.FieldComment;
import org.thongthin.cms.content.Item;
import org.thongthin.cms.moderation.GiveBack;
import org.thongthin.cms.platform.Language;

/** A page a task, with its pictures, and the way there from where the task is done. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HelpPagesTest {
    private static final int HEAVIEST_PICTURE = 100_000;
    private static final long ALL_PICTURES = 900_000;

    private DeskServer desk;
    private DeskVisit editor;
    private String token;

    @BeforeAll
    void open() {
        desk = DeskServer.start();
        editor = desk.as("editor");
        token = TestPeople.deskToken(desk.cms(), "editor");
    }

    @AfterAll
    void close() {
        desk.close();
    }

    @ParameterizedTest
    @EnumSource(HelpTask.class)
    void aTaskIsToldInBothLanguagesWithAPictureForEachStep(HelpTask task) {
        for (Language language : Language.values()) {
            Document page = page(language, "/desk/help/" + task.code());
            assertThat(page.select("html").attr("lang")).isEqualTo(language.code());
            assertThat(page.select("h1").text()).isEqualTo(DeskWords.ALL.in(language, "help." + task.code()));
            List<HelpTask.Step> steps = task.steps(language);
            List<Element> shown = page.select(".steps img");
            assertThat(shown).hasSameSizeAs(steps);
            for (int i = 0; i < steps.size(); i++) {
                Element img = shown.get(i);
                assertThat(img.attr("alt"))
                        .isEqualTo(DeskWords.ALL.in(language, steps.get(i).shows()));
                assertThat(img.attr("src")).contains("/" + steps.get(i).picture() + "?");
                HttpExchange.Answer picture =
                        HttpExchange.get(desk.uri(), img.attr("src")).send();
                assertThat(picture.status()).isEqualTo(200);
                assertThat(picture.header("Content-Type")).isEqualTo("image/webp");
                WebpSize size = WebpSize.of(content(steps.get(i).picture()));
                assertThat(img.attr("width")).isEqualTo(String.valueOf(size.width()));
                assertThat(img.attr("height")).isEqualTo(String.valueOf(size.height()));
            }
        }
    }

    @Test
    void everyPictureBelongsToAStepAndIsLight() throws IOException, URISyntaxException {
        Set<String> named = Arrays.stream(HelpTask.values())
                .flatMap(task -> Stream.of(Language.values()).flatMap(language -> task.steps(language).stream()))
                .map(HelpTask.Step::picture)
                .collect(Collectors.toSet());
        Set<String> there = new HashSet<>();
        long all = 0;
        for (Path picture : pictures()) {
            assertThat(Files.size(picture)).as(picture.toString()).isLessThan(HEAVIEST_PICTURE);
            all += Files.size(picture);
            there.add(picture.getFileName().toString());
        }
        assertThat(there).isEqualTo(named);
        assertThat(all).isLessThan(ALL_PICTURES);
    }

    private static List<Path> pictures() throws IOException, URISyntaxException {
        Path assets = Path.of(Objects.requireNonNull(HelpPagesTest.class.getResource("/desk/assets/help.css"))
                        .toURI())
                .resolveSibling(".");
        try (Stream<Path> files = Files.list(assets)) {
            return files.filter(file -> file.getFileName().toString().matches("help-.*\\.webp"))
                    .toList();
        }
    }

    @Test
    void aTaskThatNobodyWroteIsNotFound() {
        assertThat(editor.get("/desk/help/no-such-task").status()).isEqualTo(404);
        assertThat(editor.read("/desk/help").select("main a[href^=/desk/help/]"))
                .hasSize(HelpTask.values().length);
    }

    @Test
    void helpIsLinkedFromWhereTheTaskIsDone() {
        Item returned = returned();
        Item draft = desk.draft("landmark");
        String own = "/desk/items/" + returned.id();
        assertThat(linked("editor", "/desk/items/new?kind=landmark")).containsExactly("landmark");
        assertThat(linked("editor", "/desk/items/" + draft.id() + "/edit")).containsExactly("landmark");
        assertThat(linked("editor", "/desk/items/new?kind=news")).isEmpty();
        assertThat(linked("editor", own)).containsExactly("returned");
        assertThat(linked("editor", own + "/edit")).containsExactly("returned");
        assertThat(linked("editor", "/desk/items/" + draft.id())).isEmpty();
        assertThat(linked("moderator", "/desk/queue")).containsExactly("queue");
    }

    private Item returned() {
        Item item = desk.submitted("news");
        return desk.cms()
                .bean(GiveBack.class)
                .giveBack(
                        desk.moderator,
                        item.id(),
                        DeskServer.version(item),
                        () -> new GiveBack.Answer("สั้นไป", List.of(new FieldComment("/summary", "เล่าอีกนิด"))))
                .item();
    }

    private List<String> linked(String who, String path) {
        return desk.as(who).read(path).select("main a[href^=/desk/help/]").stream()
                .map(link -> link.attr("href").substring("/desk/help/".length()))
                .toList();
    }

    private byte[] content(String picture) {
        return Objects.requireNonNull(desk.cms().bean(Assets.class).find(picture))
                .content();
    }

    private Document page(Language language, String path) {
        HttpExchange.Answer answer = HttpExchange.get(desk.uri(), path)
                .with("Cookie", "session=" + token + "; lang=" + language.code())
                .with("Accept", "text/html")
                .send();
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
