package org.thongthin.cms.changefeed;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.transaction.TransactionDefinition.Isolation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.directory.DirectoryData;
import org.thongthin.cms.publishing.PublicItems;

/**
 * Everything that is public, as JSON Lines: first the cursor from which the feed goes on, then the things, those that
 * others name before those that name them, last how many there were, so that a reader knows that none is missing.
 */
@Singleton
class Snapshot {
    private static final int PAGE = 200;

    private final ChangeLogRows log;
    private final PublicSettings settings;
    private final PublicItems items;
    private final ObjectMapper json;

    Snapshot(ChangeLogRows log, PublicSettings settings, PublicItems items, ObjectMapper json) {
        this.log = log;
        this.settings = settings;
        this.items = items;
        this.json = json;
    }

    /** One view of the database from the cursor to the last item: what changes meanwhile comes by the feed. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    void write(OutputStream out) throws IOException {
        Counter counter = log.counter();
        line(out, Map.of("cursor", new Cursor(counter.epoch(), counter.seq()).toString()));
        long lines = directoryLines(out) + itemLines(out);
        line(out, Map.of("end", lines));
    }

    private long directoryLines(OutputStream out) throws IOException {
        List<DirectoryData.Entry> entries = settings.everything();
        for (DirectoryData.Entry entry : entries) {
            line(out, new ChangeFeed.Change(null, entry.type(), entry.id(), entry.data(), false));
        }
        return entries.size();
    }

    private long itemLines(OutputStream out) throws IOException {
        long lines = 0;
        @Nullable UUID last = null;
        List<UUID> ids = items.idsAfter(null, PAGE);
        while (!ids.isEmpty()) {
            for (Map.Entry<UUID, ObjectNode> item : items.of(ids).entrySet()) {
                line(out, new ChangeFeed.Change(null, "item", item.getKey().toString(), item.getValue(), false));
                lines++;
            }
            last = ids.getLast();
            ids = items.idsAfter(last, PAGE);
        }
        return lines;
    }

    private void line(OutputStream out, Object value) throws IOException {
        out.write(json.writeValueAsBytes(value));
        out.write('\n');
    }
}
