package org.thongthin.site.feed;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thongthin.search.index.ReadModel;
import org.thongthin.search.index.ReadModelChange;
import org.thongthin.search.index.ReadModelChange.PutItem;
import org.thongthin.search.index.ReadModelChange.PutReference;
import org.thongthin.search.index.ReadModelChange.RemoveItem;
import org.thongthin.search.index.ReadModelChange.RemoveReference;
import org.thongthin.site.keeping.Change;
import org.thongthin.site.keeping.Tag;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.PublicContent;

/** Finds out which kept answers a change of the index touches, before it is made. */
@Singleton
final class Touched {
    private static final Logger LOG = LoggerFactory.getLogger(Touched.class);
    /** Beyond so many at once it is not worth telling them apart. */
    private static final int MOST = 100;

    private static final Set<String> OF_NO_KEPT_PAGE = Set.of(Laying.WAITING, PublicContent.DELETED);

    private final ReadModel model;
    private final PublicContent content;

    Touched(ReadModel model, PublicContent content) {
        this.model = model;
        this.content = content;
    }

    /** An item touches all that it stands in now and all that it will stand in. */
    Change by(Collection<ReadModelChange> changes) {
        if (changes.size() > MOST) {
            return new Change.Everything();
        }
        Directory directory = content.directory();
        Set<Tag> tags = new HashSet<>();
        try {
            for (ReadModelChange change : changes) {
                switch (change) {
                    case PutItem put -> {
                        addStored(put.item().id(), directory, tags);
                        tags.addAll(content.read(put.item().source()).tags(directory));
                    }
                    case RemoveItem remove -> addStored(remove.id(), directory, tags);
                    case PutReference put -> {
                        if (!OF_NO_KEPT_PAGE.contains(put.reference().type())) {
                            return new Change.Everything();
                        }
                    }
                    case RemoveReference remove -> {
                        if (!OF_NO_KEPT_PAGE.contains(remove.type())) {
                            return new Change.Everything();
                        }
                    }
                }
            }
        } catch (IllegalStateException e) {
            // What it stands in can't be told of an item that another version has laid in; it has to go all the same.
            LOG.debug("Everything is forgotten: {}", e.toString());
            return new Change.Everything();
        }
        return new Change.Of(tags);
    }

    /** As it is in the index, ended or not. */
    private void addStored(String id, Directory directory, Set<Tag> tags) {
        // Nothing ends before 1970.
        String source = model.item(id, Instant.EPOCH);
        if (source != null) {
            tags.addAll(content.read(source).tags(directory));
        }
    }
}
