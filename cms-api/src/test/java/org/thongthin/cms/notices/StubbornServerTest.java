package org.thongthin.cms.notices;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.thongthin.cms.Eventually;
import org.thongthin.cms.platform.Paging;

/** Servers that refuse, put off, dribble and hang up: no mail is lost, none keeps the others waiting. */
class StubbornServerTest {
    private ScriptedMailServer server;
    private MailRoom room;

    @BeforeEach
    void open() {
        server = ScriptedMailServer.start();
        room = MailRoom.open(server.port(), Map.of("mail.deadline", "3s"));
    }

    @AfterEach
    void close() {
        room.close();
        server.close();
    }

    @Test
    void anAddressThatIsRefusedForGoodIsLeftToAnAdministratorAndTheOthersAreSent() {
        room.colleague("bad", "bad@lao.example");
        room.colleague("nonsense", "no address at all");
        room.colleague("good", "good@lao.example");
        server.follow(new ScriptedMailServer.Script() {
            @Override
            public String toRecipient(String address) {
                return address.startsWith("bad") ? "550 5.1.1 <bad@lao.example> unknown" : "250 ok";
            }
        });
        aVerdict();
        room.send();
        assertThat(room.mails("sent")).isEqualTo(2);
        assertThat(room.mails("failed")).isEqualTo(2);
        assertThat(room.mailsAnswered("address 550")).isOne();
        assertThat(room.mailsAnswered("bad-address")).isOne();
        assertThat(server.acknowledged).hasSize(2).doesNotHaveDuplicates();
        room.newsroom.get(MailMetrics.class).look();
        MeterRegistry watched = room.newsroom.get(MeterRegistry.class);
        assertThat(watched.get("mail.undelivered").gauge().value()).isEqualTo(2);
        assertThat(watched.get("mail.waiting").gauge().value()).isZero();
        assertThat(watched.get("mail.sent").counter().count()).isEqualTo(2);
    }

    @Test
    void anAddressThatIsPutOffIsTriedAgainLaterAndKeepsNobodyWaiting() {
        room.colleague("grey", "grey@lao.example");
        server.follow(new ScriptedMailServer.Script() {
            @Override
            public String toRecipient(String address) {
                return address.startsWith("grey") ? "450 4.2.0 come back" : "250 ok";
            }
        });
        aVerdict();
        room.send();
        assertThat(room.mails("sent")).isOne();
        assertThat(room.mailsAnswered("address 450")).isOne();
        assertThat(waitingSeconds()).isBetween(40L, 60L);
        room.hurry();
        room.send();
        assertThat(waitingSeconds()).isBetween(85L, 120L);
        server.follow(new ScriptedMailServer.Script() {});
        room.send();
        assertThat(room.mails("sent")).isOne();
        room.hurry();
        room.send();
        assertThat(room.mails("sent")).isEqualTo(2);
    }

    @Test
    void aMessageThatIsRefusedForGoodIsNotSentAgain() {
        server.follow(replyingToMessages("554 5.7.1 not like this"));
        aVerdict();
        room.send();
        room.hurry();
        room.send();
        assertThat(room.mailsAnswered("message 554")).isOne();
        assertThat(room.mails("failed")).isOne();
        assertThat(server.received).hasSize(1);
    }

    @Test
    void aConnectionThatBreaksBeforeTheAnswerMeansToSendAgainWithTheSameId() {
        server.follow(replyingToMessages(null));
        aVerdict();
        room.send();
        assertThat(room.mailsAnswered("connection-lost")).isOne();
        server.follow(new ScriptedMailServer.Script() {});
        room.hurry();
        room.send();
        assertThat(room.mails("sent")).isOne();
        assertThat(server.received).hasSize(2);
        assertThat(server.received.getFirst()).isEqualTo(server.received.getLast());
        assertThat(server.acknowledged).hasSize(1);
    }

    @Test
    void aServerThatClosesOrRefusesTheSenderIsNoFaultOfAMail() {
        for (String reply : new String[] {"421 4.3.2 closing", "550 5.7.1 not from you", "451 4.3.0 not now"}) {
            server.follow(new ScriptedMailServer.Script() {
                @Override
                public String toSender(String address) {
                    return reply;
                }
            });
            aVerdict();
            room.send();
            assertThat(room.mails("waiting")).isOne();
            assertThat(room.newsroom.count("select attempts from mail where state = 'waiting'"))
                    .as(reply)
                    .isZero();
            server.follow(new ScriptedMailServer.Script() {});
            room.send();
            assertThat(room.mails("waiting")).isZero();
        }
        assertThat(server.acknowledged).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void whatNeverGetsThroughIsGivenUpAndAnAdministratorMayTryItAgain() {
        server.follow(replyingToMessages("452 4.3.1 full"));
        aVerdict();
        room.newsroom.sql("update mail set created_at = now() - interval '4 days 1 minute'");
        room.send();
        Undelivered undelivered = room.newsroom.get(Undelivered.class);
        UndeliveredPage page = undelivered.page(room.newsroom.administrator, Paging.first());
        assertThat(page.total()).isOne();
        UndeliveredMail mail = page.mails().getFirst();
        assertThat(mail.answer()).isEqualTo("message 452");
        assertThat(mail.to()).isEqualTo("นาย editor");
        server.follow(new ScriptedMailServer.Script() {});
        undelivered.retry(room.newsroom.administrator, mail.id());
        room.send();
        assertThat(room.mails("sent")).isOne();
    }

    @Test
    void aServerThatDribblesIsLeftAtTheDeadline() throws Exception {
        CountDownLatch end = new CountDownLatch(1);
        server.follow(new ScriptedMailServer.Script() {
            @Override
            public String toMessage(String id) {
                awaited(end);
                return "250 at last";
            }
        });
        aVerdict();
        room.send();
        assertThat(room.mailsAnswered("too-slow")).isOne();
        assertThat(room.mails("waiting")).isOne();
        end.countDown();
    }

    @Test
    void whoHasAMailInHandIsNotDisturbedAndAnOrderlyStopWaitsForTheAnswer() throws Exception {
        CountDownLatch came = new CountDownLatch(1);
        CountDownLatch answer = new CountDownLatch(1);
        server.follow(new ScriptedMailServer.Script() {
            @Override
            public String toMessage(String id) {
                came.countDown();
                awaited(answer);
                return "250 ok";
            }
        });
        try (MailRoom stopping = MailRoom.open(server.port());
                ExecutorService hands = Executors.newFixedThreadPool(2)) {
            stopping.verified(stopping.newsroom.aSubmitted("news"));
            stopping.verified(stopping.newsroom.aSubmitted("news"));
            Future<?> sending = hands.submit(stopping::send);
            awaited(came);
            assertThat(stopping.newsroom.count("select count(*) from mail where due_at <= now()"))
                    .isOne();
            Future<?> stop = hands.submit(stopping::close);
            Eventually.holds("the stop waits", Duration.ofSeconds(10), () -> stopping.isStopping());
            assertThat(stop.isDone()).isFalse();
            answer.countDown();
            sending.get(10, TimeUnit.SECONDS);
            stop.get(20, TimeUnit.SECONDS);
            assertThat(stopping.mails("sent")).isOne();
            assertThat(stopping.mails("waiting")).isOne();
            assertThat(server.acknowledged).hasSize(1);
        }
    }

    @Test
    void whatTheServerTookIsNotedEvenIfTheDatabaseIsAwayForAMoment() {
        AtomicInteger taken = new AtomicInteger();
        room.newsroom.sql("create sequence tries");
        room.newsroom.sql("create function away() returns trigger language plpgsql as $$ begin"
                + " if nextval('tries') < 3 then raise exception 'away'; end if; return new; end $$");
        room.newsroom.sql("create trigger away before update on mail for each row when (new.state = 'sent')"
                + " execute function away()");
        server.follow(new ScriptedMailServer.Script() {
            @Override
            public String toMessage(String id) {
                taken.incrementAndGet();
                return "250 ok";
            }
        });
        aVerdict();
        room.send();
        assertThat(room.mails("sent")).isOne();
        assertThat(taken).hasValue(1);
        assertThat(room.newsroom.count("select last_value from tries")).isEqualTo(3);
    }

    private void aVerdict() {
        room.verified(room.newsroom.aSubmitted("news"));
    }

    private long waitingSeconds() {
        return room.newsroom.count(
                "select cast(extract(epoch from due_at - now()) as bigint) from mail where state = 'waiting'");
    }

    private static ScriptedMailServer.Script replyingToMessages(@Nullable String reply) {
        return new ScriptedMailServer.Script() {
            @Override
            public @Nullable String toMessage(String id) {
                return reply;
            }
        };
    }

    private static void awaited(CountDownLatch latch) {
        try {
            if (!latch.await(30, TimeUnit.SECONDS)) {
                throw new AssertionError("nobody came");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
