package org.thongthin.cms.content;

import com.fasterxml.jackson.databind.JsonNode;
import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.cms.platform.FieldError;
import org.thongthin.cms.platform.IfMatch;
import org.thongthin.cms.platform.Invalid;
import org.thongthin.cms.platform.JsonReading;
import org.thongthin.cms.platform.Problem;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.Refused;

/** One action on many items, each in a transaction of its own: one that is refused leaves the others alone. */
@Singleton
public class Bulk {
    /** The most items a request. */
    public static final int MOST = 100;

    private static final Logger LOG = LoggerFactory.getLogger(Bulk.class);

    /** @param etag of what the caller looked at, as the API gave it */
    @Introspected
    public record Entry(@Nullable String id, @Nullable String etag) {}

    /** What is done to each item. */
    @FunctionalInterface
    public interface Step {
        /** @throws Problem where it is refused */
        ItemState on(UUID id, IfMatch ifMatch);
    }

    private final JsonReading reading;

    Bulk(JsonReading reading) {
        this.reading = reading;
    }

    /**
     * @param body a JSON array of {@link Entry}
     * @return one result an entry, in their order
     * @throws Refused 403 for who never takes the action, 400 for what is not JSON
     * @throws Invalid for what is no array, or one of more than {@value #MOST}
     */
    public List<BulkResult> run(Actor actor, Action action, byte[] body, Step step) {
        requireRole(actor, action);
        JsonNode rows = reading.tree(body);
        if (!rows.isArray()) {
            throw new Invalid(new FieldError("", "wrong-type"));
        }
        requireFew(rows.size());
        List<BulkResult> results = new ArrayList<>();
        for (int index = 0; index < rows.size(); index++) {
            results.add(row(rows.get(index), index, step));
        }
        return results;
    }

    /**
     * As above, for who has read the entries already.
     *
     * @throws Refused 403 for who never takes the action
     * @throws Invalid for more than {@value #MOST}
     */
    public List<BulkResult> run(Actor actor, Action action, List<Entry> entries, Step step) {
        requireRole(actor, action);
        requireFew(entries.size());
        return entries.stream().map(entry -> one(entry, step)).toList();
    }

    private static void requireRole(Actor actor, Action action) {
        if (!Workflow.mayEver(actor.role(), action)) {
            throw new Refused(ProblemCode.FORBIDDEN);
        }
    }

    private static void requireFew(int entries) {
        if (entries > MOST) {
            throw new Invalid(new FieldError("", "too-many", MOST));
        }
    }

    private BulkResult row(JsonNode row, int index, Step step) {
        try {
            return one(reading.convert(row, Entry.class, "/" + index), step);
        } catch (Invalid invalid) {
            JsonNode id = row.path("id");
            return BulkResult.refused(id.isTextual() ? id.textValue() : null, invalid);
        }
    }

    private static BulkResult one(Entry entry, Step step) {
        String id = entry.id();
        try {
            return BulkResult.done(id, step.on(known(id), new IfMatch(entry.etag())));
        } catch (Problem refused) {
            return BulkResult.refused(id, refused);
        } catch (RuntimeException unexpected) {
            // The rows before are done and the caller has to learn which: so this one alone is answered as failed.
            LOG.error("bulk row {}", id, unexpected);
            return BulkResult.refused(id, new Refused(ProblemCode.UNEXPECTED));
        }
    }

    private static UUID known(@Nullable String id) {
        if (id == null) {
            throw new Invalid(new FieldError("/id", "required"));
        }
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException noId) {
            throw new Refused(ProblemCode.NOT_FOUND);
        }
    }
}
