package org.thongthin.site.feed;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.index.ReadModelChange;
import org.thongthin.search.index.ReadModelChange.PutReference;
import org.thongthin.search.index.ReadModelChange.RemoveItem;
import org.thongthin.search.index.ReadModelChange.RemoveReference;
import org.thongthin.search.index.Rebuild;
import org.thongthin.search.index.Reference;
import org.thongthin.site.keeping.Change;
import org.thongthin.site.keeping.KeptAnswers;
import org.thongthin.site.pictures.PictureFolder;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.PublicContent;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.readmodel.UnreadableException;

/**
 * The one writer of the read model and the one remover of pictures, one call at a time. An item whose pictures are not all here waits inside
 * the index, in the same commit as the cursor: so the cursor, and every tombstone behind it, never waits for a picture, and a restart
 * forgets none. What it changes is kept nowhere any more when the change can be seen, the cursor's move included.
 */
@Singleton
final class Publication {
    private static final Logger LOG = LoggerFactory.getLogger(Publication.class);
    private static final int CHUNK = 500;

    private final ReadModel model;
    private final PublicContent content;
    private final PictureFolder pictures;
    private final Renaming renaming;
    private final KeptAnswers kept;
    private final Touched touched;
    private final FeedMetrics metrics;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private final Set<Applied> watching = ConcurrentHashMap.newKeySet();

    Publication(
            ReadModel model,
            PublicContent content,
            PictureFolder pictures,
            Renaming renaming,
            KeptAnswers kept,
            Touched touched,
            FeedMetrics metrics,
            Clock clock) {
        this.model = model;
        this.content = content;
        this.pictures = pictures;
        this.renaming = renaming;
        this.kept = kept;
        this.touched = touched;
        this.metrics = metrics;
        this.clock = clock;
    }

    /**
     * Applies what the feed says, durably, and moves the cursor with it. Applied twice it does the same as once.
     *
     * @return the ids of the items among them that wait for pictures
     */
    List<String> apply(List<FeedChange> changes, String next) {
        turn.lock();
        try {
            Collection<FeedChange> last = FeedChange.lastOfEach(changes);
            Directory before = content.directory();
            Directory after = Laying.names(before, last);
            Laying laying = new Laying(after, pictures, model::referenceIds, this::isHere);
            List<ReadModelChange> laid = new ArrayList<>();
            for (FeedChange change : last) {
                laid.addAll(laid(laying, change));
            }
            try (var _ = kept.changing(after == before ? touched.by(laid) : new Change.Everything())) {
                rename(renaming.itemsRenamed(before, after), last, laying);
                renewing(after, () -> model.apply(laid, next));
            }
            metrics.applied(changes.size());
            watching.forEach(watch -> watch.add(last));
            return laying.waiting();
        } finally {
            turn.unlock();
        }
    }

    /**
     * Takes away what the feed says is gone, and nothing else; the cursor stays. For an index that answers while a new one
     * is built.
     */
    void takeAway(List<FeedChange> changes) {
        turn.lock();
        try {
            List<ReadModelChange> gone = new ArrayList<>();
            for (FeedChange change : FeedChange.lastOfEach(changes)) {
                if (change.isItem() && change.data() == null) {
                    gone.add(new RemoveItem(change.id()));
                    gone.add(new RemoveReference(Laying.WAITING, change.id()));
                }
            }
            if (!gone.isEmpty() && model.cursor() != null) {
                make(gone);
            }
        } finally {
            turn.unlock();
        }
    }

    /**
     * Builds the index anew beside the old one, which is served meanwhile, and takes its place if it is what it was built
     * from.
     *
     * @return the ids of the items that wait for pictures
     * @throws UnlikeItsSourceException where it is not; the old one stays
     */
    List<String> replace(Snapshot snapshot, Directory names, Tombstones tombstones)
            throws IOException, InterruptedException {
        turn.lock();
        try (Rebuild rebuild = model.rebuild()) {
            Laying laying = new Laying(names, pictures, type -> List.of(), id -> false);
            SourceTally source = new SourceTally();
            deleted().forEach(rebuild::add);
            snapshot.forEach(change -> {
                tombstones.takeAway();
                List<ReadModelChange> laid = laid(laying, change);
                laid.forEach(rebuild::add);
                if (!laid.isEmpty()) {
                    source.add(change);
                }
            });
            source.requireSame(rebuild.contents());
            try (var _ = kept.changing(new Change.Everything())) {
                renewing(names, () -> rebuild.swap(snapshot.cursor()));
            }
            watching.forEach(Applied::addEverything);
            metrics.applied(snapshot.size());
            return laying.waiting();
        } finally {
            turn.unlock();
        }
    }

    /** Nothing ends before 1970: an item whose display has ended is here as well. */
    private boolean isHere(String id) {
        return model.item(id, Instant.EPOCH) != null;
    }

    /** What a snapshot does not tell: which items showed here until they were deleted. */
    private List<ReadModelChange> deleted() {
        List<ReadModelChange> kept = new ArrayList<>();
        try {
            for (String id : model.referenceIds(PublicContent.DELETED)) {
                kept.add(new PutReference(new Reference(PublicContent.DELETED, id, "{}")));
            }
        } catch (UncheckedIOException e) {
            LOG.warn("Which items were deleted can't be read from the old index; they will not be found.", e);
        }
        return kept;
    }

    /** Begins to note what is changed, until {@link #watchNoMore}; what goes on now is waited for. */
    Applied watch() {
        turn.lock();
        try {
            Applied applied = new Applied();
            watching.add(applied);
            return applied;
        } finally {
            turn.unlock();
        }
    }

    void watchNoMore(Applied applied) {
        watching.remove(applied);
    }

    /**
     * Makes things as a snapshot says they are, but for those that were changed since it was asked for; the cursor stays.
     *
     * @return the ids of the items among them that wait for pictures
     */
    List<String> mend(List<FeedChange> changes, Applied since) {
        turn.lock();
        try {
            List<FeedChange> unchanged = changes.stream()
                    .filter(change -> !since.has(change.subject()))
                    .toList();
            return unchanged.isEmpty() ? List.of() : apply(unchanged, cursor());
        } finally {
            turn.unlock();
        }
    }

    /** The ids of all items that wait for pictures. */
    List<String> waiting() {
        return model.referenceIds(Laying.WAITING);
    }

    /** An item as it will be when its pictures are here; null when it waits no more. */
    @Nullable
    PublicItem waiting(String id) {
        String source = model.reference(Laying.WAITING, id);
        return source == null ? null : content.read(source);
    }

    /**
     * Publishes an item that waited, if all its pictures are here now.
     *
     * @return whether it waits no more, for this or another reason
     */
    boolean release(String id) {
        turn.lock();
        try {
            String source = model.reference(Laying.WAITING, id);
            if (source == null) {
                return true;
            }
            PublicItem item = content.read(source);
            if (!pictures.missing(item.hashes()).isEmpty()) {
                return false;
            }
            Laying laying = new Laying(content.directory(), pictures, model::referenceIds, this::isHere);
            make(laying.lay(item, source));
            return true;
        } finally {
            turn.unlock();
        }
    }

    /** Under the names of now, and without moving the cursor. */
    private void make(List<ReadModelChange> changes) {
        try (var _ = kept.changing(touched.by(changes))) {
            model.apply(changes, cursor());
        }
    }

    /** Removes those of the pictures that no item shows or waits for, judged while no item can come that does. */
    void removeUnused(Collection<String> hashes) throws IOException {
        turn.lock();
        try {
            Set<String> used = used();
            for (String hash : hashes) {
                if (!used.contains(hash)) {
                    pictures.remove(hash);
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /**
     * Lays items in anew under the names to come, before those are stored: broken off in the middle, it is begun again with the same
     * batch. What is to go does not wait for it.
     */
    private void rename(Set<String> renamed, Collection<FeedChange> batch, Laying laying) {
        if (renamed.isEmpty()) {
            return;
        }
        List<ReadModelChange> tombstones = new ArrayList<>();
        for (FeedChange change : batch) {
            if (change.isItem() && change.data() == null) {
                tombstones.add(new RemoveItem(change.id()));
            }
        }
        model.apply(tombstones, cursor());
        List<ReadModelChange> chunk = new ArrayList<>();
        for (String id : renamed) {
            String source = model.item(id, clock.instant());
            if (source != null) {
                chunk.add(laying.relay(content.read(source), source));
            }
            if (chunk.size() == CHUNK) {
                model.apply(chunk, cursor());
                chunk = new ArrayList<>();
            }
        }
        model.apply(chunk, cursor());
    }

    /** Names go before the items that carry them, so that no page is without; and back again where those can't follow. */
    private void renewing(Directory names, Runnable step) {
        Directory before = content.directory();
        content.renew(names);
        try {
            step.run();
        } catch (RuntimeException e) {
            content.renew(before);
            throw e;
        }
    }

    /** One thing that can't be read must not stop all that comes after: it stays as it was, and is complained of. */
    private List<ReadModelChange> laid(Laying laying, FeedChange change) {
        try {
            return laying.lay(change);
        } catch (UnreadableException e) {
            metrics.failed(FeedMetrics.Failure.UNREADABLE);
            LOG.error("Left out {} {}: {}", change.type(), change.id(), e.getMessage());
            return List.of();
        }
    }

    /** The hashes of all pictures that items show or wait for. */
    Set<String> used() {
        Set<String> used = new HashSet<>(model.media());
        for (String id : waiting()) {
            PublicItem item = waiting(id);
            if (item != null) {
                used.addAll(item.hashes());
            }
        }
        return used;
    }

    private String cursor() {
        return Objects.requireNonNull(model.cursor(), "Only a rebuild goes before the first cursor.");
    }
}
