package org.thongthin.cms.notices;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A line on which one mail takes no longer than its deadline, however slowly a server dribbles out its answers: the
 * sender's hold on the mail has to outlast the sending. Breaking off means to interrupt a virtual thread, which closes
 * the socket that it waits for.
 */
final class TimedLine implements AutoCloseable {
    private final ExecutorService hand = Executors.newVirtualThreadPerTaskExecutor();
    private final MailSettings settings;
    private SmtpLine line;

    TimedLine(MailSettings settings) {
        this.settings = settings;
        this.line = new SmtpLine(settings);
    }

    Delivery send(Outgoing mail, String to, Letter letter) {
        SmtpLine present = line;
        Future<Delivery> delivery = hand.submit(() -> present.send(mail, to, letter));
        try {
            return delivery.get(settings.deadline().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException slow) {
            return breakOff(delivery, "too-slow");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return breakOff(delivery, "interrupted");
        } catch (ExecutionException unexpected) {
            throw new IllegalStateException(unexpected.getCause());
        }
    }

    private Delivery breakOff(Future<Delivery> delivery, String answer) {
        delivery.cancel(true);
        line = new SmtpLine(settings);
        return new Delivery.PutOff(answer);
    }

    @Override
    public void close() {
        line.close();
        hand.shutdownNow();
    }
}
