package org.thongthin.cms.directory;

import java.util.List;

/**
 * An import that changed nothing, because the file is wrong somewhere.
 *
 * @param first what is wrong, by line; the first {@value #MOST_LISTED} at most
 * @param total how many things are wrong
 */
record RefusedImport(List<BadRow> first, int total) implements ImportOutcome {
    static final int MOST_LISTED = 50;

    static RefusedImport of(List<BadRow> faults) {
        return new RefusedImport(faults.stream().limit(MOST_LISTED).toList(), faults.size());
    }
}
