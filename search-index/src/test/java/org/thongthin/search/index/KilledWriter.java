package org.thongthin.search.index;

import static org.thongthin.search.index.Sample.landmark;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/**
 * A process to be killed: goes on from the cursor, step after step, and prints each step that is done. Step n puts item
 * n mod {@value #ITEMS}; every seventh is a rebuild of everything.
 */
final class KilledWriter {
    static final int ITEMS = 20;
    private static final int REBUILD = 7;

    private KilledWriter() {}

    public static void main(String[] arguments) {
        try (ReadModel readModel = ReadModel.open(Path.of(arguments[0]))) {
            System.out.println("open");
            for (int step = next(readModel); ; step++) {
                if (step % REBUILD == 0) {
                    rebuild(readModel, step);
                } else {
                    readModel.apply(List.of(put(step)), "" + step);
                }
                System.out.println(step);
            }
        }
    }

    private static int next(ReadModel readModel) {
        return Integer.parseInt(Objects.requireNonNullElse(readModel.cursor(), "0")) + 1;
    }

    private static void rebuild(ReadModel readModel, int step) {
        try (Rebuild rebuild = readModel.rebuild()) {
            for (int i = Math.max(1, step - ITEMS + 1); i <= step; i++) {
                rebuild.add(put(i));
            }
            rebuild.swap("" + step);
        }
    }

    private static ReadModelChange put(int step) {
        return landmark("" + step % ITEMS, "วัดที่ " + step).source("" + step).put();
    }
}
