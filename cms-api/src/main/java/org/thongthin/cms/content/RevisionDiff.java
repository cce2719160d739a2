package org.thongthin.cms.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.core.annotation.Introspected;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.thongthin.cms.platform.FieldError;

/**
 * What differs between two revisions, in the order of the item's fields; empty where nothing does. Lists count as one
 * value, for the order is part of what they say.
 */
@Introspected
public record RevisionDiff(List<Change> changes) {
    /**
     * One field that differs.
     *
     * @param pointer the field, as a JSON pointer into the item
     * @param before its value in the first revision; null where it had none
     * @param after its value in the second
     */
    @Introspected
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Change(
            String pointer,
            @Schema(description = "Any JSON value") JsonNode before,
            @Schema(description = "Any JSON value") JsonNode after) {}

    static RevisionDiff between(ObjectNode before, ObjectNode after) {
        List<Change> changes = new ArrayList<>();
        compare("", before, after, changes);
        return new RevisionDiff(changes);
    }

    private static void compare(String pointer, JsonNode before, JsonNode after, List<Change> changes) {
        boolean whole = (before.isObject() || before.isNull()) && (after.isObject() || after.isNull());
        if (!whole || (before.isNull() && after.isNull())) {
            if (!before.equals(after)) {
                changes.add(new Change(pointer, before, after));
            }
            return;
        }
        Set<String> names = new LinkedHashSet<>();
        before.fieldNames().forEachRemaining(names::add);
        after.fieldNames().forEachRemaining(names::add);
        for (String name : names) {
            compare(pointer + "/" + FieldError.escaped(name), value(before, name), value(after, name), changes);
        }
    }

    private static JsonNode value(JsonNode holder, String name) {
        JsonNode value = holder.get(name);
        return value == null ? NullNode.instance : value;
    }
}
