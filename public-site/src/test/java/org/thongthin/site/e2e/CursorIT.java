package org.thongthin.site.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A follower whose place in the feed is gone starts again from a snapshot, and nobody who reads notices. */
class CursorIT {
    @Test
    void anotherEpochAndACursorFromTheFutureLeadToACleanRebuild() {
        try (Product product = Product.start("cursor", Map.of())) {
            Editors people = new Editors(product);
            Visitor visitor = new Visitor(product.siteUri);
            Api.Answer kept = people.verified(Api.example("landmark").put("title", "ศาลาไม้ริมน้ำ"), 1);
            Api.Answer vanished = people.verified(Api.example("news").put("title", "ข่าวหลังสำรองข้อมูล"), 2);
            visitor.awaitEverywhere(kept.json());
            visitor.awaitEverywhere(vanished.json());

            // As a restored backup has it: what came after it is not there, and numbers run from where they were.
            product.cms.stop();
            product.execute("delete from revision where item_id = '" + vanished.id() + "'");
            product.execute("update item set deleted_at = now(), purged_at = now() where id = '" + vanished.id() + "'");
            product.execute("update change_counter set origin = 'the machine before'");
            product.cms.start();

            visitor.awaitNowhere(vanished.json());
            assertThat(visitor.sees(kept.json())).doesNotContainValue(false);

            // Rows lost without a new epoch: the follower's cursor is one that was never given out.
            product.cms.stop();
            product.execute("delete from change_log");
            product.execute("update change_counter set seq = 0, pruned_to = 0");
            product.execute("update item set shown = false where id = '" + kept.id() + "'");
            product.cms.start();
            visitor.awaitNowhere(kept.json());
            Api.Answer next = people.verified(Api.example("story").put("title", "เรื่องแรกหลังเริ่มใหม่"), 3);
            visitor.awaitEverywhere(next.json());
            Awaitility.await("health")
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> visitor.get("/health").status() == 200);
        }
    }
}
