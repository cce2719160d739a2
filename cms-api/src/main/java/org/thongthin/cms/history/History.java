package org.thongthin.cms.history;

import com.fasterxml.jackson.annotation.JsonInclude;
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
import org.thongthin.cms.content.Access;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Items;

/** What happened to an item, newest first, for who may read the item. */
@Singleton
public class History {
    /**
     * @param by who, by the name they go by now; null for the system, and for a person since erased
     * @param detail codes and ids that go with it
     * @param door {@code desk}, {@code api} or {@code system}; null for what was done before it was noted
     * @param address from where on the network; null for whom it is not to see, and where it is no longer kept
     */
    @Introspected
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Entry(
            Instant at,
            String action,
            @Nullable String by,
            @Schema(type = "object") JsonNode detail,
            @Nullable String door,
            @Nullable String address) {}

    private static final int PAGE = 100;

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

    /** The latest hundred. */
    @ReadOnly
    public List<Entry> of(Actor actor, UUID itemId) {
        return of(actor, itemId, null).entries();
    }

    /**
     * A hundred of them.
     *
     * @param cursor where the page before ended; null for the latest
     */
    @ReadOnly
    public Page<Entry> of(Actor actor, UUID itemId, @Nullable String cursor) {
        items.read(actor, itemId);
        long below = Cursor.decoded(cursor);
        List<AuditEntry> rows = audit.of("item", itemId.toString(), below, PAGE + 1);
        Map<UUID, String> names = people.displayNames(
                rows.stream().map(AuditEntry::personId).filter(Objects::nonNull).collect(Collectors.toSet()));
        boolean addresses = Access.maySeeAddresses(actor);
        return Page.of(rows, PAGE, AuditEntry::id).map(row -> entry(row, names, addresses));
    }

    private Entry entry(AuditEntry row, Map<UUID, String> names, boolean addresses) {
        String by = row.personId() == null ? null : names.get(row.personId());
        return new Entry(row.at(), row.action(), by, detail(row), row.door(), addresses ? row.address() : null);
    }

    private JsonNode detail(AuditEntry row) {
        try {
            return json.readTree(row.detail());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("unreadable audit row " + row.id(), e);
        }
    }
}
