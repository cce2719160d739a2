package org.thongthin.site.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.index.ReadModelChange;
import org.thongthin.search.index.ReadModelChange.PutReference;
import org.thongthin.search.index.ReadModelChange.RemoveReference;
import org.thongthin.search.index.Reference;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.UnreadableException;

/**
 * What the search goes by, of the feed's settings: lists whose entries become references of their own, so that the index
 * need not know how the feed packs them.
 */
final class SearchSettings {
    /** By the setting's id: what holds the list, and the type of reference that an entry becomes. */
    private record Kind(String list, String type) {}

    private static final Map<String, Kind> KINDS = Map.of(
            "synonyms", new Kind("synonyms", "synonym-group"),
            "popular-queries", new Kind("queries", "popular-query"));

    private SearchSettings() {}

    /**
     * The entries as they are now, and away with those that are no more. None for what is no such setting.
     *
     * @param present the ids of the references of a type that are in the index
     */
    static List<ReadModelChange> lay(FeedChange change, Function<String, List<String>> present)
            throws UnreadableException {
        Kind kind = change.type().equals(Directory.SETTING) ? KINDS.get(change.id()) : null;
        if (kind == null) {
            return List.of();
        }
        List<ReadModelChange> laid = new ArrayList<>();
        Set<String> here = new HashSet<>();
        for (JsonNode entry : entries(change.data(), kind)) {
            String id = entry.path("id").asText("");
            if (id.isEmpty() || !here.add(id)) {
                throw new UnreadableException("An entry of " + change.id() + " without an id of its own");
            }
            laid.add(new PutReference(new Reference(kind.type(), id, entry.toString())));
        }
        for (String id : present.apply(kind.type())) {
            if (!here.contains(id)) {
                laid.add(new RemoveReference(kind.type(), id));
            }
        }
        return laid;
    }

    private static Iterable<JsonNode> entries(@Nullable JsonNode data, Kind kind) throws UnreadableException {
        if (data == null) {
            return List.of();
        }
        if (!data.path(kind.list()).isArray()) {
            throw new UnreadableException("A setting without " + kind.list());
        }
        return data.path(kind.list());
    }
}
