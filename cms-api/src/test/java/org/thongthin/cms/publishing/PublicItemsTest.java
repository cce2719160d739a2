package org.thongthin.cms.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.thongthin.cms.Newsroom.id;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thongthin.cms.Newsroom;
import org.thongthin.cms.content.ItemState;
import org.thongthin.cms.content.Publicity;

class PublicItemsTest {
    private static final String[] TIMES = {"null", "now() - interval '1 hour'", "now() + interval '1 hour'"};

    /** Every combination of what publicity depends on: the statement and the rule give the same answer. */
    @Test
    void theStatementAndTheRuleAgree() {
        try (Newsroom newsroom = Newsroom.open()) {
            PublicItems publicItems = newsroom.get(PublicItems.class);
            int shownOnce = 0;
            for (ItemState item : List.of(newsroom.aVerified("news"), newsroom.aSubmitted("news"))) {
                for (int bits = 0; bits < 8; bits++) {
                    for (String from : TIMES) {
                        for (String until : TIMES) {
                            boolean backwards = from.contains("+") && until.contains("-");
                            if (backwards || (!from.equals("null") && from.equals(until))) {
                                continue;
                            }
                            set(newsroom, item, bits, from, until);
                            ItemState now = newsroom.current(item);
                            boolean rule = Publicity.of(now.item(), now.live(), Instant.now())
                                    .isPublic();
                            boolean told = publicItems.of(List.of(id(item))).containsKey(id(item));
                            boolean walked = publicItems.idsAfter(null, 10).contains(id(item));
                            assertThat(told)
                                    .as("%s bits %d %s %s", item.newest().stage(), bits, from, until)
                                    .isEqualTo(rule);
                            assertThat(walked).isEqualTo(rule);
                            shownOnce += rule ? 1 : 0;
                        }
                    }
                }
            }
            assertThat(shownOnce).isPositive();
        }
    }

    private static void set(Newsroom newsroom, ItemState item, int bits, String from, String until) {
        boolean down = (bits & 2) != 0;
        newsroom.sql("update item set shown = " + ((bits & 1) == 0)
                + ", taken_down_at = " + (down ? "now()" : "null")
                + ", takedown_reason = " + (down ? "'x'" : "null")
                + ", deleted_at = " + ((bits & 4) != 0 ? "now()" : "null")
                + ", shown_from = " + from + ", shown_until = " + until + " where id = '" + id(item) + "'");
    }
}
