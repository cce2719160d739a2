package org.thongthin.cms.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.transaction.annotation.ReadOnly;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Items;

/** What happened to an item, newest first, for who may read the item. */
@Singleton
public class History {
    /**
     * @param by who, by the name they go by now; null for the system, and for a person since erased
     * @param detail codes and ids that go with it
     */
    @Introspected
    public record Entry(
            Instant at,
            String action,
            @Nullable String by,
            @Schema(type = "object") JsonNode detail) {}

    private final Items items;
    private final AuditRows.AuditRepository audit;
    private final People people;
    private final ObjectMapper json;

    History(Items items, AuditRows.AuditRepository audit, People people, ObjectMapper json) {
        this.items = items;
        this.audit = audit;
        this.people = people;
        this.json = json;
    }

    /** The latest thousand entries. */
    @ReadOnly
    public List<Entry> of(Actor actor, UUID itemId) {
        items.read(actor, itemId);
        List<AuditEntry> rows = audit.of("item", itemId.toString());
        Map<UUID, String> names = people.displayNames(
                rows.stream().map(AuditEntry::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return rows.stream().map(row -> entry(row, names)).toList();
    }

    private Entry entry(AuditEntry row, Map<UUID, String> names) {
        try {
            String by = row.personId() == null ? null : names.get(row.personId());
            return new Entry(row.at(), row.action(), by, json.readTree(row.detail()));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable audit row " + row.id(), e);
        }
    }
}
