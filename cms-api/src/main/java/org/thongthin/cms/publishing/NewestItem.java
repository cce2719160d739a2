package org.thongthin.cms.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item by its newest revision, in the form in which the feed would tell it once that is verified. It is for previews:
 * whoever asks has made sure that the reader may see the draft.
 */
@Singleton
public class NewestItem {
    private final JdbcOperations jdbc;
    private final FeedForm form;
    private final Clock clock;

    NewestItem(JdbcOperations jdbc, FeedForm form, Clock clock) {
        this.jdbc = jdbc;
        this.form = form;
        this.clock = clock;
    }

    /** Null where there never was one or it is purged. */
    @ReadOnly
    public @Nullable ObjectNode of(UUID id) {
        String sql = FeedForm.SELECT + " from item i join revision r on r.item_id = i.id and r.newest where i.id = ?";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, id);
            ResultSet rows = statement.executeQuery();
            return rows.next() ? dated(form.item(rows)) : null;
        });
    }

    /** What was never public would be from now on: its page says today's date. */
    private ObjectNode dated(ObjectNode item) {
        if (item.path("firstVerifiedAt").isNull()) {
            item.put("firstVerifiedAt", clock.instant().toString());
        }
        return item;
    }
}
