package org.thongthin.search.index;

import static org.thongthin.search.index.Sample.landmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/**
 * A process to be killed. Whatever it does leads to the state of some step, which depends on nothing but the step's number:
 * to the next one by a change or a rebuild, or to an earlier one by going back to the index of before. It prints the step
 * that it is about to reach, and how, and the step again when that is done.
 */
final class KilledWriter {
    static final int ITEMS = 20;

    private final Path folder;
    private final Version version;
    private final Random random;

    private KilledWriter(Path folder, Version version, Random random) {
        this.folder = folder;
        this.version = version;
        this.random = random;
    }

    /** @param arguments the folder, the version and a seed for what is done in which order */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Random random = new Random(Long.parseLong(arguments[2]));
        KilledWriter writer = new KilledWriter(folder, version(arguments[1]), random);
        while (true) {
            writer.write();
            writer.goBack();
        }
    }

    static Version version(String name) {
        return new Version(Commit.SCHEMA, name);
    }

    private void write() {
        try (ReadModel readModel = ReadModel.open(folder, version)) {
            int step = step(readModel.cursor());
            System.out.println("done " + step);
            for (int left = 1 + random.nextInt(4); left > 0; left--) {
                step++;
                if (readModel.rebuildReason() != null || random.nextInt(3) == 0) {
                    System.out.println("doing " + step + " by a rebuild");
                    rebuild(readModel, step);
                } else {
                    System.out.println("doing " + step + " by a change");
                    readModel.apply(List.of(put(step)), "" + step);
                }
                System.out.println("done " + step);
            }
        }
    }

    static int step(@Nullable String cursor) {
        return cursor == null ? 0 : Integer.parseInt(cursor);
    }

    private void goBack() throws IOException {
        Path previous = new Generations(folder).previous();
        if (previous == null || random.nextInt(3) == 0) {
            return;
        }
        try (Directory directory = FSDirectory.open(previous);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            Commit commit = Commit.read(reader.getIndexCommit().getUserData());
            if (commit.version().equals(version)) {
                System.out.println("doing " + step(commit.cursor()) + " by going back");
                RollBack.to(folder, version, Clock.systemUTC());
            }
        }
    }

    static void rebuild(ReadModel readModel, int step) {
        try (Rebuild rebuild = readModel.rebuild()) {
            for (int i = Math.max(1, step - ITEMS + 1); i <= step; i++) {
                rebuild.add(put(i));
            }
            rebuild.swap("" + step);
        }
    }

    /** Step n puts item n mod {@value #ITEMS}. */
    static ReadModelChange put(int step) {
        return landmark("" + step % ITEMS, "วัดที่ " + step).source("" + step).put();
    }
}
