package org.thongthin.site.feed;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.search.index.Inventory;
import org.thongthin.search.index.ReadModel;
import org.thongthin.site.platform.SiteConfiguration;

/**
 * Compares the index with a snapshot of cms-api, thing by thing, and mends what differs, beside the follower, which goes on
 * all the while. Memory is needed for what differs or changes meanwhile, not for what there is.
 */
@Singleton
final class DriftCheck {
    private static final Logger LOG = LoggerFactory.getLogger(DriftCheck.class);
    private static final int CHUNK = 500;

    private final CmsClient cms;
    private final ReadModel model;
    private final Publication publication;
    private final PictureIntake intake;
    private final Path file;
    private final Clock clock;

    DriftCheck(
            CmsClient cms,
            ReadModel model,
            Publication publication,
            PictureIntake intake,
            SiteConfiguration configuration,
            Clock clock) {
        this.cms = cms;
        this.model = model;
        this.publication = publication;
        this.intake = intake;
        this.file = configuration.checkedSnapshot();
        this.clock = clock;
    }

    /**
     * Looks twice before it believes in a drift: where a display window has just opened or ended, a snapshot is ahead of the
     * feed for a moment.
     *
     * @return what was found, and mended; null where nothing can be said, because the index is to be built anew or so much
     *     changes
     */
    @Nullable
    Drift run() throws IOException, InterruptedException {
        model.verify();
        Applied meanwhile = publication.watch();
        try {
            Drift first = look(meanwhile);
            if (first == null || first.isNone()) {
                return first;
            }
            Drift second = look(meanwhile);
            if (second == null) {
                return null;
            }
            Drift drift = first.and(second);
            if (!drift.isNone()) {
                LOG.error("The index has drifted from cms-api: {}. It is mended.", drift);
                mend(drift, meanwhile);
            }
            return drift;
        } finally {
            publication.watchNoMore(meanwhile);
            Files.deleteIfExists(file);
        }
    }

    private @Nullable Drift look(Applied meanwhile) throws IOException, InterruptedException {
        String cursor = model.cursor();
        if (cursor == null || model.rebuildReason() != null) {
            return null;
        }
        cms.snapshot(file);
        Snapshot snapshot = Snapshot.whole(file);
        try (Inventory inventory = model.inventory()) {
            takeInSince(cursor, meanwhile);
            return meanwhile.isEverything() ? null : compare(snapshot, inventory, meanwhile);
        }
    }

    /**
     * What the snapshot has and the index can't have yet: all that cms-api has changed since before the snapshot. What the
     * index got to know meanwhile the watching tells.
     */
    private void takeInSince(String cursor, Applied meanwhile) throws IOException, InterruptedException {
        String after = cursor;
        while (!meanwhile.isEverything()) {
            switch (cms.changes(after, Duration.ZERO)) {
                case Answer.CursorGone() -> meanwhile.addEverything();
                case Answer.Changes changes -> {
                    meanwhile.add(changes.changes());
                    after = changes.next();
                    if (changes.changes().isEmpty()) {
                        return;
                    }
                }
            }
        }
    }

    private Drift compare(Snapshot snapshot, Inventory inventory, Applied meanwhile)
            throws IOException, InterruptedException {
        Drift drift = Drift.none();
        snapshot.forEach(change -> {
            JsonNode data = change.data();
            if (data == null || !Laying.isOfUse(change)) {
                return;
            }
            String here = take(inventory, change);
            if (data.toString().equals(here) || meanwhile.has(change.subject())) {
                return;
            }
            Drift.note(here == null ? drift.missing() : drift.different(), change.subject());
        });
        inventory.forEachItemLeft(clock.instant(), id -> left(new Subject(FeedChange.ITEM, id), drift, meanwhile));
        inventory.forEachReferenceLeft(Laying.WAITING, id -> left(new Subject(FeedChange.ITEM, id), drift, meanwhile));
        for (String type : Laying.NAMES) {
            inventory.forEachReferenceLeft(type, id -> left(new Subject(type, id), drift, meanwhile));
        }
        return drift;
    }

    /** The newest state that the index has of it: that of an item may be waiting for its pictures. */
    private static @Nullable String take(Inventory inventory, FeedChange change) {
        if (!change.isItem()) {
            return inventory.takeReference(change.type(), change.id());
        }
        String shown = inventory.takeItem(change.id());
        String waiting = inventory.takeReference(Laying.WAITING, change.id());
        return waiting == null ? shown : waiting;
    }

    private static void left(Subject subject, Drift drift, Applied meanwhile) {
        if (!meanwhile.has(subject)) {
            Drift.note(drift.superfluous(), subject);
        }
    }

    private void mend(Drift drift, Applied meanwhile) throws IOException, InterruptedException {
        List<FeedChange> chunk = new ArrayList<>();
        for (Subject superfluous : drift.superfluous()) {
            chunk.add(FeedChange.tombstone(superfluous.type(), superfluous.id()));
        }
        Snapshot.whole(file).forEach(change -> {
            if (drift.lacks(change.subject())) {
                chunk.add(change);
            }
            if (chunk.size() >= CHUNK) {
                intake.want(publication.mend(List.copyOf(chunk), meanwhile));
                chunk.clear();
            }
        });
        intake.want(publication.mend(chunk, meanwhile));
    }
}
