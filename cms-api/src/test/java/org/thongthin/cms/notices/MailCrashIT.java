package org.thongthin.cms.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;
import static org.thongthin.cms.Newsroom.version;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thongthin.cms.CmsServer;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.TestDatabase;
import org.thongthin.cms.accounts.TestPeople;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Role;
import org.thongthin.cms.drafting.CreateDraft;
import org.thongthin.cms.drafting.DraftImages;
import org.thongthin.cms.drafting.Submission;
import org.thongthin.cms.media.Photographs;

/**
 * cms-api is killed as a crash would kill it, between the outbox and the mail server: at the decision, before a message is
 * taken, while the server is about to answer, and right after its answer. None of the mails is lost; none that was noted
 * as sent is sent again.
 */
class MailCrashIT {
    private static final int ITEMS = 12;
    private static final int READERS = 3;

    private final List<UUID> items = new ArrayList<>();

    /** Ids of mails that were noted as sent when the service was killed, each with how often it had come by then. */
    private final Map<String, Integer> notedAtAKill = new HashMap<>();

    @TempDir
    Path folder;

    private ScriptedMailServer mail;
    private CmsProcess cms;
    private String url;
    private int kills;

    @BeforeEach
    void prepare() {
        mail = ScriptedMailServer.start();
        Map<String, Object> database = TestDatabase.properties();
        url = String.valueOf(database.get("datasources.default.url"));
        Map<String, Object> settings = new HashMap<>(database);
        settings.put("media.folder", folder.resolve("media").toString());
        try (CmsServer server = CmsServer.start(settings)) {
            Actor editor =
                    new Actor(UUID.fromString(TestPeople.editor(server, "editor")), Role.EDITOR, "5480503", "48");
            TestPeople.person(server, "second", Role.EDITOR, "5480503");
            TestPeople.person(server, "third", Role.EDITOR, "5480503");
            TestPeople.person(server, "moderator", Role.MODERATOR, "DLA");
            server.execute("update person set email = username || '@lao.example'");
            for (int item = 0; item < ITEMS; item++) {
                items.add(id(submitted(server, editor)));
            }
        }
        cms = new CmsProcess(url, mail.port(), folder);
        cms.start();
    }

    private static ItemState submitted(CmsServer server, Actor editor) {
        ItemState draft = server.bean(CreateDraft.class).create(editor, Newsroom.example("news"));
        ItemState illustrated = server.bean(DraftImages.class)
                .add(editor, id(draft), version(draft), Photographs.jpeg(64, 48), "ท่าน้ำยามเช้า", null);
        return server.bean(Submission.class).submit(editor, id(illustrated), version(illustrated));
    }

    @AfterEach
    void end() {
        cms.kill();
        mail.close();
    }

    @Test
    void noMailIsLostAndNoneThatWasNotedAsSentIsSentAgain() throws IOException {
        killedWhileDeciding(items.subList(0, 4));
        killedWhileTheServerIsAboutToAnswer(items.subList(4, 6));
        killedWithTheConnectionCutBeforeTheAnswer(items.subList(6, 8));
        killedRightAfterTheAnswer(items.subList(8, 10));
        killedInTheMiddleOfMany(items.subList(10, 12));

        mail.follow(new ScriptedMailServer.Script() {});
        decided(items);
        Eventually.holds(
                "everything is sent",
                Duration.ofSeconds(120),
                () -> cms.query("select id from mail where state <> 'sent'").isEmpty());
        List<String> written = cms.query("select id from mail");
        assertThat(written).hasSize(ITEMS * READERS);
        assertThat(ids(mail.acknowledged)).containsExactlyInAnyOrderElementsOf(written);
        notedAtAKill.forEach((id, times) -> assertThat(timesReceived(id))
                .as("mail %s was noted as sent, and came again", id)
                .isEqualTo(times));
        assertThat(mail.acknowledged.size() - written.size())
                .as("each kill puts at most the one mail in doubt that was in hand")
                .isBetween(0, kills);
        assertThat(Files.readString(cms.log())).doesNotContain("was another sender's");
    }

    /** The decisions and their outbox rows commit together, or not at all; nothing gets through meanwhile. */
    private void killedWhileDeciding(List<UUID> some) {
        mail.follow(new ScriptedMailServer.Script() {
            @Override
            public @Nullable String toSender(String address) {
                return "421 closing";
            }
        });
        CompletableFuture<Void> deciding = CompletableFuture.runAsync(() -> cms.decide(some));
        Eventually.holds(
                "some are decided",
                Duration.ofSeconds(60),
                () -> !cms.query("select id from mail").isEmpty());
        killAndNote();
        deciding.exceptionally(cutOff -> null).join();
        assertThat(cms.query("select distinct n.item_id from mail m join notice n on n.id = m.notice_id"))
                .containsExactlyInAnyOrderElementsOf(
                        cms.query("select item_id from revision where stage = 'verified'"));
        mail.follow(new ScriptedMailServer.Script() {});
        cms.start();
        decided(some);
    }

    private void killedWhileTheServerIsAboutToAnswer(List<UUID> some) {
        CountDownLatch inHand = new CountDownLatch(1);
        CountDownLatch killed = new CountDownLatch(1);
        mail.follow(new ScriptedMailServer.Script() {
            @Override
            public String toMessage(String id) {
                inHand.countDown();
                awaited(killed);
                return "250 taken, but nobody listens";
            }
        });
        cms.decide(some);
        awaited(inHand);
        killAndNote();
        killed.countDown();
        mail.follow(new ScriptedMailServer.Script() {});
        cms.start();
    }

    private void killedWithTheConnectionCutBeforeTheAnswer(List<UUID> some) {
        CountDownLatch cut = new CountDownLatch(1);
        mail.follow(new ScriptedMailServer.Script() {
            @Override
            public @Nullable String toMessage(String id) {
                cut.countDown();
                return null;
            }
        });
        cms.decide(some);
        awaited(cut);
        killAndNote();
        mail.follow(new ScriptedMailServer.Script() {});
        cms.start();
    }

    private void killedRightAfterTheAnswer(List<UUID> some) {
        CountDownLatch told = new CountDownLatch(1);
        mail.follow(new ScriptedMailServer.Script() {
            @Override
            public void afterTaking(String id) {
                cms.kill();
                told.countDown();
            }
        });
        cms.decideAsFarAsItGoes(some);
        awaited(told);
        killAndNote();
        mail.follow(new ScriptedMailServer.Script() {});
        cms.start();
        decided(some);
    }

    private void killedInTheMiddleOfMany(List<UUID> some) {
        mail.follow(new ScriptedMailServer.Script() {});
        int before = mail.acknowledged.size();
        cms.decide(some);
        Eventually.holds("some are sent", Duration.ofSeconds(60), () -> mail.acknowledged.size() > before + 1);
        killAndNote();
        cms.start();
    }

    /** What was decided before is left; what a kill prevented is decided now. */
    private void decided(List<UUID> some) {
        Set<UUID> left = new HashSet<>(some);
        cms.query("select item_id from revision where stage = 'verified'")
                .forEach(done -> left.remove(UUID.fromString(done)));
        cms.decide(new ArrayList<>(left));
    }

    private void killAndNote() {
        cms.kill();
        kills++;
        for (String id : cms.query("select id from mail where state = 'sent'")) {
            notedAtAKill.putIfAbsent(id, timesReceived(id));
        }
    }

    private int timesReceived(String id) {
        return Collections.frequency(
                mail.received.stream().map(MailCrashIT::row).toList(), id);
    }

    private static Set<String> ids(List<String> messageIds) {
        return messageIds.stream().map(MailCrashIT::row).collect(Collectors.toSet());
    }

    /** A message's id is that of its row, at the sender's domain. */
    private static String row(String messageId) {
        return messageId.substring(0, messageId.indexOf('@'));
    }

    private static void awaited(CountDownLatch latch) {
        try {
            if (!latch.await(60, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
