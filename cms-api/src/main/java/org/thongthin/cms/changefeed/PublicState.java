package org.thongthin.cms.changefeed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.directory.DirectoryData;
import org.thongthin.cms.publishing.PublicItems;

/** The public state of whatever the change log points at, read when it is asked for. */
@Singleton
class PublicState {
    private final PublicItems items;
    private final DirectoryData directory;
    private final PublicSettings settings;

    PublicState(PublicItems items, DirectoryData directory, PublicSettings settings) {
        this.items = items;
        this.directory = directory;
        this.settings = settings;
    }

    /**
     * One statement for all the items, one for those that are not public any more, and one for all the organisations; in
     * the order of the rows.
     */
    @ReadOnly
    List<ChangeFeed.Change> of(List<ChangeRow> rows) {
        List<UUID> ids = refs("item", rows).stream().map(UUID::fromString).toList();
        Map<UUID, ObjectNode> shown = ids.isEmpty() ? Map.of() : items.of(ids);
        Set<UUID> deleted = deleted(ids, shown.keySet());
        List<String> codes = refs("organisation", rows);
        Map<String, Object> organisations = codes.isEmpty() ? Map.of() : directory.organisations(codes);
        List<ChangeFeed.Change> changes = new ArrayList<>();
        for (ChangeRow row : rows) {
            Object data = data(row, shown, organisations);
            boolean isDeleted = row.type().equals("item") && deleted.contains(UUID.fromString(row.ref()));
            changes.add(new ChangeFeed.Change(row.seq(), row.type(), row.ref(), data, isDeleted));
        }
        return changes;
    }

    /** Asked only where there is a tombstone. */
    private Set<UUID> deleted(List<UUID> ids, Set<UUID> shown) {
        List<UUID> gone = ids.stream().filter(id -> !shown.contains(id)).toList();
        return gone.isEmpty() ? Set.of() : items.deleted(gone);
    }

    private static List<String> refs(String type, List<ChangeRow> rows) {
        return rows.stream()
                .filter(row -> row.type().equals(type))
                .map(ChangeRow::ref)
                .toList();
    }

    private @Nullable Object data(ChangeRow row, Map<UUID, ObjectNode> shown, Map<String, Object> organisations) {
        return switch (row.type()) {
            case "item" -> shown.get(UUID.fromString(row.ref()));
            case "organisation" -> organisations.get(row.ref());
            case "category" -> directory.category(row.ref());
            case "setting" -> settings.of(row.ref());
            default -> throw new IllegalStateException("a change of an unknown type: " + row.type());
        };
    }
}
