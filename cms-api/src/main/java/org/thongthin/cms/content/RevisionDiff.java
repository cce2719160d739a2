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
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.difference.BlockDifference;
import org.thongthin.cms.content.difference.Segment;
import org.thongthin.cms.content.difference.TextDifference;
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
     * @param segments of a text, its words; null for what is no text
     * @param blocks of a body, its paragraphs instead; null for what is no body
     * @param pictures of the pictures, those that differ; null for all else
     */
    @Introspected
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Change(
            String pointer,
            @Schema(description = "Any JSON value") JsonNode before,
            @Schema(description = "Any JSON value") JsonNode after,
            @Nullable List<Segment> segments,
            @Nullable List<BlockDifference> blocks,
            @Nullable List<PictureDifference> pictures) {
        static Change of(String pointer, JsonNode before, JsonNode after) {
            boolean text = (before.isTextual() || before.isNull()) && (after.isTextual() || after.isNull());
            boolean body = text && pointer.endsWith("/body");
            return new Change(
                    pointer,
                    before,
                    after,
                    text && !body ? TextDifference.between(before.textValue(), after.textValue()) : null,
                    body ? BlockDifference.ofBodies(before.textValue(), after.textValue()) : null,
                    null);
        }
    }

    static RevisionDiff between(Side before, Side after) {
        List<Change> changes = new ArrayList<>();
        compare("", before.content(), after.content(), changes);
        if (!before.images().equals(after.images())) {
            changes.add(pictures(before, after));
        }
        return new RevisionDiff(changes);
    }

    /**
     * One of the two revisions.
     *
     * @param content what its editors wrote, as the API shows it
     * @param images {@code pictures} as the API shows them
     */
    record Side(ObjectNode content, List<ItemImage> pictures, JsonNode images) {}

    private static Change pictures(Side before, Side after) {
        return new Change(
                "/images",
                before.images(),
                after.images(),
                null,
                null,
                PictureDifference.between(before.pictures(), after.pictures()));
    }

    private static void compare(String pointer, JsonNode before, JsonNode after, List<Change> changes) {
        boolean whole = (before.isObject() || before.isNull()) && (after.isObject() || after.isNull());
        if (!whole || (before.isNull() && after.isNull())) {
            if (!before.equals(after)) {
                changes.add(Change.of(pointer, before, after));
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
