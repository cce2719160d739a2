package org.thongthin.site.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.thongthin.search.index.ReadModelChange;
import org.thongthin.search.index.ReadModelChange.PutItem;
import org.thongthin.search.index.ReadModelChange.PutReference;
import org.thongthin.search.index.ReadModelChange.RemoveItem;
import org.thongthin.search.index.ReadModelChange.RemoveReference;
import org.thongthin.search.index.Reference;
import org.thongthin.site.pictures.PictureFolder;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.FeedJson;
import org.thongthin.site.readmodel.Indexing;
import org.thongthin.site.readmodel.PublicContent;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.readmodel.UnreadableException;

/** Turns what the feed says into changes of the index, under the names of one moment. */
final class Laying {
    /** The type of reference in which an item waits for its pictures. No page reads it. */
    static final String WAITING = "waiting-item";

    /** The types of what is not an item that this version keeps. */
    static final Set<String> NAMES = Set.of(Directory.ORGANISATION, Directory.CATEGORY, Directory.SETTING);

    /** So many deleted items are remembered, some forty bytes each; what is deleted after that is simply not found. */
    static final int MOST_DELETED = 100_000;

    private final Directory names;
    private final PictureFolder pictures;
    private final Function<String, List<String>> present;
    private final Predicate<String> shown;
    private int deleted = -1;
    private final List<String> waiting = new ArrayList<>();

    /**
     * @param present the ids of the references of a type that are in the index, none where it is begun anew
     * @param shown whether an item of the id is in it
     */
    Laying(Directory names, PictureFolder pictures, Function<String, List<String>> present, Predicate<String> shown) {
        this.names = names;
        this.pictures = pictures;
        this.present = present;
        this.shown = shown;
    }

    /** The directory after these changes; an entry that can't be read stays as it was, and is complained of when it is laid. */
    static Directory names(Directory before, Collection<FeedChange> changes) {
        if (changes.stream().allMatch(FeedChange::isItem)) {
            return before;
        }
        Directory.Changes after = before.change();
        for (FeedChange change : changes) {
            takeName(after, change);
        }
        return after.done();
    }

    /** Takes an organisation's, a category's or a setting's change into the names. */
    static void takeName(Directory.Changes names, FeedChange change) {
        try {
            names.put(change.type(), change.id(), change.data());
        } catch (UnreadableException e) {
            // The same entry is read again when it is laid, and refused there.
        }
    }

    /** Whether this version has a use for the type. */
    static boolean isOfUse(FeedChange change) {
        return change.isItem() || NAMES.contains(change.type());
    }

    /**
     * The changes of the index, or none where this version has no use for the type.
     *
     * @throws UnreadableException when it is not what was agreed
     */
    List<ReadModelChange> lay(FeedChange change) throws UnreadableException {
        if (change.isItem()) {
            return item(change);
        }
        if (!NAMES.contains(change.type())) {
            return List.of();
        }
        Directory.NONE.change().put(change.type(), change.id(), change.data());
        JsonNode data = change.data();
        List<ReadModelChange> laid = new ArrayList<>(SearchSettings.lay(change, present));
        laid.add(
                data == null
                        ? new RemoveReference(change.type(), change.id())
                        : new PutReference(new Reference(change.type(), change.id(), data.toString())));
        return laid;
    }

    /** An item whose pictures are all here and which waits no more. */
    List<ReadModelChange> lay(PublicItem item, String source) {
        return List.of(relay(item, source), new RemoveReference(WAITING, item.id()));
    }

    /** An item that is in the index already; a later state of it may go on waiting. */
    ReadModelChange relay(PublicItem item, String source) {
        return new PutItem(Indexing.indexed(item, source, names));
    }

    /** The ids of the laid items that wait for pictures. */
    List<String> waiting() {
        return waiting;
    }

    private List<ReadModelChange> item(FeedChange change) throws UnreadableException {
        JsonNode data = change.data();
        if (data == null) {
            return gone(change);
        }
        PublicItem item = FeedJson.read(data, PublicItem.class);
        if (!item.id().equals(change.id())) {
            throw new UnreadableException("An item that calls itself " + item.id());
        }
        if (pictures.missing(item.hashes()).isEmpty()) {
            return lay(item, data.toString());
        }
        waiting.add(item.id());
        return List.of(new PutReference(new Reference(WAITING, item.id(), data.toString())));
    }

    /** What showed here until it was deleted is remembered by its id; what is only hidden may come back. */
    private List<ReadModelChange> gone(FeedChange change) {
        List<ReadModelChange> gone =
                new ArrayList<>(List.of(new RemoveItem(change.id()), new RemoveReference(WAITING, change.id())));
        if (!change.deleted()) {
            gone.add(new RemoveReference(PublicContent.DELETED, change.id()));
        } else if (shown.test(change.id()) && isRoomForAnother()) {
            gone.add(new PutReference(new Reference(PublicContent.DELETED, change.id(), "{}")));
        }
        return gone;
    }

    private boolean isRoomForAnother() {
        if (deleted < 0) {
            deleted = present.apply(PublicContent.DELETED).size();
        }
        return ++deleted <= MOST_DELETED;
    }
}
