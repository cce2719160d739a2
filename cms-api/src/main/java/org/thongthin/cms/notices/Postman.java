package org.thongthin.cms.notices;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.ShutdownEvent;
import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Empties the outbox: one mail after another, each settled in a transaction of its own as soon as the server has
 * answered. What the server acknowledged is never sent again, unless this process is killed before it could note that.
 */
@Singleton
class Postman implements ApplicationEventListener<ShutdownEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final MailSettings settings;
    private final Outbox outbox;
    private final LetterWriter writer;
    private final MailMetrics metrics;
    private final Clock clock;
    private final ReentrantLock atWork = new ReentrantLock();
    private final Patience patience = new Patience();
    private volatile Instant pausedUntil = Instant.MIN;
    private volatile boolean closing;

    Postman(MailSettings settings, Outbox outbox, LetterWriter writer, MailMetrics metrics, Clock clock) {
        this.settings = settings;
        this.outbox = outbox;
        this.writer = writer;
        this.metrics = metrics;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = "${mail.every}", initialDelay = "${mail.every}", scheduler = "mail")
    void tick() {
        if (settings.isOn() && !clock.instant().isBefore(pausedUntil)) {
            sendDue();
        }
    }

    /** Ends what it has in hand and takes nothing more, so that an orderly stop leaves no mail in doubt. */
    @Override
    public void onApplicationEvent(ShutdownEvent event) {
        closing = true;
        atWork.lock();
        atWork.unlock();
    }

    boolean isStopping() {
        return closing;
    }

    /** Sends until nothing is due, or no server is there. */
    void sendDue() {
        atWork.lock();
        try {
            Outgoing first = next();
            if (first != null) {
                sendFrom(first);
            }
        } finally {
            atWork.unlock();
        }
    }

    private void sendFrom(Outgoing first) {
        try (TimedLine line = new TimedLine(settings)) {
            Outgoing mail = first;
            while (mail != null) {
                Delivery delivery = deliver(line, mail);
                settle(mail, delivery);
                mail = delivery instanceof Delivery.NoServer ? null : next();
            }
        }
    }

    private @Nullable Outgoing next() {
        return closing ? null : outbox.claim(settings.lease());
    }

    private Delivery deliver(TimedLine line, Outgoing mail) {
        String to = mail.to();
        if (to == null) {
            return new Delivery.Unwanted();
        }
        try {
            return line.send(mail, to, writer.write(mail));
        } catch (RuntimeException unexpected) {
            // One that can't be written keeps no other waiting: it is put off, and left to an administrator in the end.
            LOG.error("mail {}", mail.id(), unexpected);
            return new Delivery.PutOff("unexpected");
        }
    }

    private void settle(Outgoing mail, Delivery delivery) {
        switch (delivery) {
            case Delivery.Unwanted _ -> note(mail, () -> outbox.dropped(mail));
            case Delivery.Accepted _ -> {
                note(mail, () -> outbox.sent(mail));
                patience.restore();
                metrics.countSent();
            }
            case Delivery.Refused refused -> park(mail, refused.answer());
            case Delivery.PutOff put when isLate(mail) -> park(mail, put.answer());
            case Delivery.PutOff put -> {
                Duration after = Patience.after(mail.attempts(), settings.retryAfter());
                note(mail, () -> outbox.later(mail, put.answer(), after));
            }
            case Delivery.NoServer none
            when isLate(mail) -> {
                park(mail, none.answer());
                pause(none.answer());
            }
            case Delivery.NoServer none -> {
                note(mail, () -> outbox.untouched(mail, none.answer()));
                pause(none.answer());
            }
        }
    }

    private boolean isLate(Outgoing mail) {
        return clock.instant().isAfter(mail.createdAt().plus(settings.giveUp()));
    }

    private void park(Outgoing mail, String answer) {
        note(mail, () -> outbox.failed(mail, answer));
        LOG.warn("mail {} was not taken and is left to an administrator: {}", mail.id(), answer);
        metrics.countParked();
    }

    private void pause(String answer) {
        Duration pause = patience.lose();
        pausedUntil = clock.instant().plus(pause);
        LOG.warn("no mail gets through ({}); the next try is in {} s", answer, Math.max(1, pause.toSeconds()));
    }

    /** A database that is away for a moment is no reason to send a mail again. */
    private void note(Outgoing mail, Insistence.Write write) {
        if (!Insistence.until(settings.deadline(), write)) {
            LOG.error("mail {} was another sender's by the time that its end was known", mail.id());
        }
    }
}
