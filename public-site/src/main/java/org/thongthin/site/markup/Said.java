package org.thongthin.site.markup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.TextTemplates;

/**
 * A piece of JSON whose texts are templates: filled in, and never put together from strings, so that no text can be more than a
 * text. What has nothing to say is left out, with its name and with all around it that says nothing else.
 */
sealed interface Said {
    /** Null where there is nothing to say. */
    @Nullable
    JsonNode with(Map<String, ?> names, Language language);

    /** Whether it depends on what the names stand for. */
    boolean varies();

    /** What is always the same. */
    record Fixed(JsonNode node) implements Said {
        @Override
        public JsonNode with(Map<String, ?> names, Language language) {
            return node;
        }

        @Override
        public boolean varies() {
            return false;
        }
    }

    record Text(TextTemplates.Text template) implements Said {
        @Override
        public @Nullable JsonNode with(Map<String, ?> names, Language language) {
            String text = template.with(names, language);
            return text.isEmpty() ? null : TextNode.valueOf(text);
        }

        @Override
        public boolean varies() {
            return true;
        }
    }

    record Number(TextTemplates.Text template) implements Said {
        @Override
        public @Nullable JsonNode with(Map<String, ?> names, Language language) {
            String text = template.with(names, language);
            return text.isEmpty() ? null : DecimalNode.valueOf(new BigDecimal(text));
        }

        @Override
        public boolean varies() {
            return true;
        }
    }

    /**
     * @param needed those of its names without which nothing of it is said
     */
    record Group(Map<String, Said> parts, List<String> needed) implements Said {
        @Override
        public @Nullable JsonNode with(Map<String, ?> names, Language language) {
            ObjectNode group = JsonNodeFactory.instance.objectNode();
            boolean empty = varies();
            for (Map.Entry<String, Said> part : parts.entrySet()) {
                JsonNode said = part.getValue().with(names, language);
                if (said != null) {
                    group.set(part.getKey(), said);
                    empty &= !part.getValue().varies();
                } else if (needed.contains(part.getKey())) {
                    return null;
                }
            }
            return empty ? null : group;
        }

        @Override
        public boolean varies() {
            return parts.values().stream().anyMatch(Said::varies);
        }
    }

    /** One after another; whose position is 0 gets the place that it comes to stand at, from 1. */
    record Row(List<Said> entries) implements Said {
        private static final String POSITION = "position";

        @Override
        public @Nullable JsonNode with(Map<String, ?> names, Language language) {
            ArrayNode row = JsonNodeFactory.instance.arrayNode();
            for (Said entry : entries) {
                JsonNode said = entry.with(names, language);
                if (entry instanceof Each && said != null) {
                    said.forEach(row::add);
                } else if (said != null) {
                    row.add(said);
                    place(said, row.size());
                }
            }
            return row.isEmpty() ? null : row;
        }

        private static void place(JsonNode said, int number) {
            if (said instanceof ObjectNode group && group.path(POSITION).asInt(-1) == 0) {
                group.put(POSITION, number);
            }
        }

        @Override
        public boolean varies() {
            return entries.stream().anyMatch(Said::varies);
        }
    }

    /**
     * The same of each entry of a list.
     *
     * @param name what the entry is called in it
     */
    record Each(TextTemplates.Entries entries, String name, Said said) implements Said {
        @Override
        public @Nullable JsonNode with(Map<String, ?> names, Language language) {
            ArrayNode all = JsonNodeFactory.instance.arrayNode();
            Map<String, Object> inside = new HashMap<>(names);
            for (Object entry : entries.with(names, language)) {
                inside.put(name, entry);
                JsonNode one = said.with(inside, language);
                if (one != null) {
                    all.add(one);
                }
            }
            return all.isEmpty() ? null : all;
        }

        @Override
        public boolean varies() {
            return true;
        }
    }
}
