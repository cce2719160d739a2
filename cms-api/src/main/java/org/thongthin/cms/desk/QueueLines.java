package org.thongthin.cms.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.ItemPage;
import org.thongthin.cms.content.ItemSummary;
import org.thongthin.cms.moderation.Lease;
import org.thongthin.cms.moderation.QueuePage;

/**
 * A page of the queue as its table shows it.
 *
 * @param alike those that have likely duplicates
 */
record QueueLines(List<Row> rows, Holders holders, Set<UUID> alike) {
    static QueueLines of(QueuePage page, Actor actor) {
        List<ItemSummary> items =
                page.items().stream().map(QueuePage.Line::item).toList();
        Map<UUID, Lease> leases = new HashMap<>();
        page.items().forEach(line -> {
            if (line.lease() != null) {
                leases.put(line.item().id(), line.lease());
            }
        });
        ItemPage plain = new ItemPage(items, page.total(), page.page(), page.size(), page.next());
        Set<UUID> alike = page.items().stream()
                .filter(QueuePage.Line::likelyDuplicate)
                .map(line -> line.item().id())
                .collect(Collectors.toSet());
        return new QueueLines(Row.of(plain, actor), new Holders(leases), alike);
    }
}
