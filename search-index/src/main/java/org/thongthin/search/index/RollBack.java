package org.thongthin.search.index;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * Goes back to the index that the last rebuild replaced. To be called while no process has the folder open; the next that
 * opens it starts with the index of before, and a second roll-back undoes the first.
 */
public final class RollBack {
    private RollBack() {}

    /** @param arguments the folder of the read model */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("Say which folder: the site's data folder, and in it index.");
            System.exit(2);
        }
        try {
            System.out.println("The index is now " + to(Path.of(arguments[0]), Version.ours(), Clock.systemUTC()));
        } catch (IllegalStateException e) {
            System.err.println("Nothing was changed: " + e.getMessage());
            System.exit(1);
        }
    }

    /**
     * @return the name of the generation that counts now
     * @throws IllegalStateException where there is none to go back to, it can't be used, or a process has the folder open
     */
    static String to(Path folder, Version version, Clock clock) throws IOException {
        Generations generations = new Generations(folder);
        Path current = generations.current();
        Path previous = generations.previous();
        if (current == null || previous == null) {
            throw new IllegalStateException("no index of before is kept in " + folder);
        }
        try (Directory directory = FSDirectory.open(current);
                Lock lock = directory.obtainLock(IndexWriter.WRITE_LOCK_NAME)) {
            requireUsable(previous, version);
            lock.ensureValid();
            generations.pointBack(previous, current, clock.instant());
            return String.valueOf(previous.getFileName());
        } catch (LockObtainFailedException e) {
            throw new IllegalStateException("a running process has the index open", e);
        }
    }

    private static void requireUsable(Path previous, Version version) {
        Generation opened;
        try {
            opened = Generation.open(previous, version);
        } catch (IOException | UnfitIndexException e) {
            throw new IllegalStateException("the index of before can't be used: " + e.getMessage(), e);
        }
        try {
            if (!opened.isOurs()) {
                throw new IllegalStateException(
                        "another version wrote the index of before: call this from that version");
            }
        } finally {
            opened.letGo();
        }
    }
}
