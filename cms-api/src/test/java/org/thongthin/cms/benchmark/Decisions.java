package org.thongthin.cms.benchmark;

import java.util.ArrayDeque;
import java.util.Deque;

/** A moderator at work: items of the queue, verified and returned in turn, each with its audit row and its change row. */
final class Decisions {
    private static final String RETURN = """
            {"reason": "ขอรูปที่เห็นชัดกว่านี้", "fields": [{"pointer": "/summary", "comment": "สั้นไป"}]}""";

    private record Waiting(String id, String etag) {}

    private final Newspeople.Visitor moderator;
    private final Deque<Waiting> queue = new ArrayDeque<>();

    Decisions(Newspeople.Visitor moderator, Samples samples) {
        this.moderator = moderator;
        samples.texts("""
                select l.item_id || ' "' || i.version || '"' from listing l join item i on i.id = l.item_id
                where l.stage = 'submitted' and l.item_id not in (select item_id from lease)
                order by l.submitted_at""").forEach(line -> {
            String[] parts = line.split(" ");
            queue.add(new Waiting(parts[0], parts[1]));
        });
    }

    int waiting() {
        return queue.size();
    }

    /** @return how long the whole answer took. Nanoseconds. */
    long verify() {
        return decide("/verification", "");
    }

    /** As {@link #verify}. */
    long giveBack() {
        return decide("/return", RETURN);
    }

    private long decide(String what, String body) {
        Waiting item = queue.remove();
        long started = System.nanoTime();
        int status = moderator
                .decide("/api/v1/items/" + item.id() + what, item.etag(), body)
                .send()
                .status();
        long took = System.nanoTime() - started;
        if (status != 200) {
            throw new IllegalStateException(status + " for the decision on " + item.id());
        }
        return took;
    }
}
