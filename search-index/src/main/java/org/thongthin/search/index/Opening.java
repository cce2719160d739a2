package org.thongthin.search.index;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.analysis.WholeNames;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.GeoPoint;
import org.thongthin.search.query.Near;
import org.thongthin.search.query.SearchQuestion;
import org.thongthin.search.query.Sort;

/** Finds the generation that a read model starts with: the one that counts, or an empty one where that can't be used. */
final class Opening {
    private static final Logger LOG = System.getLogger(ReadModel.class.getName());
    private static final Near EVERYWHERE = new Near(new GeoPoint(13.75, 100.5), 2_000_000);

    private final Generations generations;
    private final Version version;
    /** Whole, but of no use to this version: kept for the other one, unless there is one to go back to. */
    private @Nullable Path unfit;

    Opening(Generations generations, Version version) {
        this.generations = generations;
        this.version = version;
    }

    Generation open() throws IOException {
        Generation opened = openCurrent();
        if (opened == null) {
            opened = Generation.create(generations.next(), version);
            Path previous = generations.previous();
            generations.point(opened.path(), previous == null ? unfit : previous);
        }
        generations.sweep();
        return opened;
    }

    /** Null where there is none that can be used. */
    private @Nullable Generation openCurrent() throws IOException {
        Path path = generations.current();
        if (path == null) {
            if (!generations.isNew()) {
                LOG.log(Level.WARNING, "The index has no readable pointer to its generation: starting empty.");
            }
            return null;
        }
        try {
            Generation opened = Generation.open(path, version);
            return opened.isOurs() ? opened : readable(opened);
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (UnfitIndexException e) {
            unfit = path;
            LOG.log(Level.WARNING, "The index {0} is of another version, starting empty: {1}", path, e.getMessage());
            return null;
        } catch (IOException | RuntimeException e) {
            // Lucene answers damage with exceptions of many kinds, not only its own.
            LOG.log(Level.WARNING, "The index " + path + " is damaged: starting empty.", e);
            return null;
        }
    }

    /**
     * One of another version, if this one can read it, be it only plainly. Nobody has to remember what was changed since:
     * questions of every sort are put to it, and any fault shows.
     */
    private static Generation readable(Generation other) throws UnfitIndexException {
        try {
            for (Sort sort : Sort.values()) {
                for (String text : List.of("", "วัด", "ตำบลในเมือง", "1")) {
                    other.read(searcher -> new Searching(
                                    searcher, question(text, sort), Synonyms.NONE, WholeNames.official())
                            .plainly());
                }
            }
            other.read(Lookups::media);
        } catch (RuntimeException e) {
            other.letGo();
            throw new UnfitIndexException("it can't be read: " + e);
        }
        LOG.log(
                Level.WARNING,
                "The index {0} is of another version: it answers until a new one is built.",
                other.path());
        return other;
    }

    private static SearchQuestion question(String text, Sort sort) {
        return new SearchQuestion(text, Filter.none(), EVERYWHERE, sort, 0, 10, Instant.now());
    }
}
