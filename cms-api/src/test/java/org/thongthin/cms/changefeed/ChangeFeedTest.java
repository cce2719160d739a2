package org.thongthin.cms.changefeed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.drafting.Deletion;
import org.thongthin.cms.drafting.Display;
import org.thongthin.cms.drafting.EditDraft;
import org.thongthin.cms.platform.Problem;
import org.thongthin.cms.platform.ProblemCode;

class ChangeFeedTest {
    private Newsroom newsroom;
    private ChangeFeed feed;

    @BeforeEach
    void open() {
        newsroom = Newsroom.open();
        feed = newsroom.get(ChangeFeed.class);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void tellsTheLiveRevisionWhileANewerDraftWaits() throws Exception {
        ItemState verified = newsroom.aVerified("landmark");
        newsroom.get(EditDraft.class)
                .replace(
                        newsroom.editor,
                        id(verified),
                        version(verified),
                        () -> Newsroom.example("landmark").put("title", "ยังไม่ตรวจ"));

        ObjectNode told = dataOf(verified, feed.after(null, 100, Duration.ZERO));

        assertThat(told.path("title").asText()).isEqualTo("หอชมโขงบ้านท่า");
        assertThat(told.path("revision").asInt()).isOne();
        assertThat(told.path("images")).hasSize(1);
        assertThat(told.path("details").path("fee").asText()).isEqualTo("ไม่เสียค่าเข้าชม");
        assertThat(told.toString())
                .doesNotContain("ยังไม่ตรวจ", newsroom.editor.personId().toString());
    }

    @Test
    void tellsOneThingOnceABatch() throws Exception {
        ItemState item = newsroom.aVerified("news");
        Display display = newsroom.get(Display.class);
        for (int time = 0; time < 3; time++) {
            boolean shown = time % 2 == 0;
            item = display.set(newsroom.editor, id(item), version(item), () -> new Display.Setting(shown, null, null));
        }
        ChangeFeed.Changes changes = feed.after(null, 100, Duration.ZERO);
        assertThat(changes.changes()).hasSize(1);
        assertThat(changes.next()).endsWith(".4");
    }

    @Test
    void whatIsHiddenIsNotSaidToBeDeleted() throws Exception {
        ItemState verified = newsroom.aVerified("news");
        newsroom.get(Display.class)
                .set(newsroom.editor, id(verified), version(verified), () -> new Display.Setting(false, null, null));
        assertThat(feed.after(null, 100, Duration.ZERO).changes())
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.data()).isNull();
                    assertThat(change.deleted()).isFalse();
                });
    }

    @Test
    void whatIsNotPublicIsATombstone() throws Exception {
        ItemState verified = newsroom.aVerified("news");
        newsroom.get(Deletion.class).delete(newsroom.editor, id(verified), version(verified));
        ChangeFeed.Changes changes = feed.after(null, 100, Duration.ZERO);
        assertThat(changes.changes()).singleElement().satisfies(change -> {
            assertThat(change.id()).isEqualTo(id(verified).toString());
            assertThat(change.data()).isNull();
            assertThat(change.deleted()).isTrue();
        });
    }

    @Test
    void aWaitingFollowerIsWokenByTheNextChange() throws Exception {
        ItemState submitted = newsroom.aSubmitted("news");
        String now = feed.after(null, 100, Duration.ZERO).next();
        CompletableFuture<ChangeFeed.Changes> waiting = CompletableFuture.supplyAsync(() -> {
            try {
                return feed.after(now, 100, Duration.ofSeconds(20));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
        newsroom.get(org.thongthin.cms.moderation.Verification.class)
                .verify(newsroom.moderator, id(submitted), version(submitted));
        assertThat(waiting.get(10, TimeUnit.SECONDS).changes()).hasSize(1);
    }

    @Test
    void aDisplayWindowOpensAndClosesByItself() throws Exception {
        ItemState verified = newsroom.aVerified("news");
        String start = feed.after(null, 100, Duration.ZERO).next();
        Instant from = Instant.now().plusMillis(1500);
        Instant until = from.plusMillis(1500);
        newsroom.get(Display.class)
                .set(newsroom.editor, id(verified), version(verified), () -> new Display.Setting(true, from, until));

        ChangeFeed.Changes notYet = feed.after(start, 1, Duration.ZERO);
        assertThat(notYet.changes().getFirst().data()).isNull();
        ChangeFeed.Changes opened = feed.after(notYet.next(), 1, Duration.ofSeconds(10));
        assertThat(opened.changes().getFirst().data()).isNotNull();
        assertThat(Instant.now()).isAfterOrEqualTo(from);
        ChangeFeed.Changes closed = feed.after(opened.next(), 1, Duration.ofSeconds(10));
        assertThat(closed.changes().getFirst().data()).isNull();
        assertThat(Instant.now()).isAfterOrEqualTo(until);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0.1", "ffff.3", "1.-1", "🙂", "0123456789abcdef.0"})
    void aCursorThatNeverWasIsGone(String cursor) {
        assertThatThrownBy(() -> feed.after(cursor, 100, Duration.ZERO)).satisfies(ChangeFeedTest::isCursorGone);
    }

    @Test
    void aCursorFromTheFutureOrAnotherEpochOrBeforeThePruningIsGone() throws Exception {
        newsroom.aVerified("news");
        String cursor = feed.after(null, 100, Duration.ZERO).next();
        String epoch = cursor.substring(0, cursor.indexOf('.'));
        assertThatThrownBy(() -> feed.after(epoch + ".99", 100, Duration.ZERO)).satisfies(ChangeFeedTest::isCursorGone);

        ChangeLogRows log = newsroom.get(ChangeLogRows.class);
        log.prune(Instant.now().plusSeconds(60));
        assertThatThrownBy(() -> feed.after(epoch + ".0", 100, Duration.ZERO)).satisfies(ChangeFeedTest::isCursorGone);
        assertThat(feed.after(cursor, 100, Duration.ZERO).changes()).isEmpty();

        log.renew();
        assertThatThrownBy(() -> feed.after(cursor, 100, Duration.ZERO)).satisfies(ChangeFeedTest::isCursorGone);
    }

    @Test
    void rowsPrunedBetweenTwoLooksAreNotSkipped() throws Exception {
        newsroom.aVerified("news");
        newsroom.aVerified("news");
        String beginning = feed.after(null, 1, Duration.ZERO).next().replaceFirst("[.].*", ".0");
        newsroom.sql("delete from change_log where seq = 1");
        assertThatThrownBy(() -> feed.after(beginning, 100, Duration.ZERO)).satisfies(ChangeFeedTest::isCursorGone);
    }

    @Test
    void aDatabaseThatIsAnotherThanNotedBeginsANewEpoch() throws Exception {
        newsroom.aVerified("news");
        String cursor = feed.after(null, 100, Duration.ZERO).next();
        ChangeLogRows log = newsroom.get(ChangeLogRows.class);
        assertThat(log.settle()).isFalse();
        newsroom.sql("update change_counter set origin = 'elsewhere'");
        assertThat(log.settle()).isTrue();
        assertThatThrownBy(() -> feed.after(cursor, 100, Duration.ZERO)).satisfies(ChangeFeedTest::isCursorGone);
    }

    @Test
    void aSnapshotTellsAllThatIsPublicAndHowMuchItIs() throws Exception {
        ItemState shown = newsroom.aVerified("story");
        newsroom.aSubmitted("news");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        newsroom.get(Snapshot.class).write(out);

        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.toString(StandardCharsets.UTF_8).split("\n", -1)) {
            if (!line.isEmpty()) {
                lines.add(new ObjectMapper().readTree(line));
            }
        }
        assertThat(lines.getFirst().path("cursor").asText())
                .isEqualTo(feed.after(null, 100, Duration.ZERO).next());
        assertThat(lines.getLast().path("end").asInt()).isEqualTo(lines.size() - 2);
        assertThat(lines)
                .filteredOn(line -> line.path("type").asText().equals("item"))
                .singleElement()
                .satisfies(line ->
                        assertThat(line.path("id").asText()).isEqualTo(id(shown).toString()));
        assertThat(lines).anyMatch(line -> line.path("id").asText().equals("provinces"));
    }

    private static ObjectNode dataOf(ItemState item, ChangeFeed.Changes changes) {
        return changes.changes().stream()
                .filter(change -> change.id().equals(id(item).toString()))
                .map(change -> (ObjectNode) change.data())
                .findFirst()
                .orElseThrow();
    }

    private static void isCursorGone(Throwable thrown) {
        assertThat(thrown).isInstanceOf(Problem.class);
        assertThat(((Problem) thrown).code()).isEqualTo(ProblemCode.CURSOR_GONE);
    }
}
