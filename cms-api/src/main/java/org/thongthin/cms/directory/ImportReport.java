package org.thongthin.cms.directory;

import java.util.List;

/**
 * What an import changed.
 *
 * @param rows how many LAOs the file has
 * @param notInFile how many active LAOs the directory has besides; they were left as they are
 * @param changes by the file's order; what is not among them stayed as it was
 */
record ImportReport(int rows, int notInFile, List<OrganisationChange> changes) implements ImportOutcome {
    int count(OrganisationChange.Aspect aspect) {
        return (int) changes.stream()
                .filter(change -> change.aspects().contains(aspect))
                .count();
    }

    int unchanged() {
        return rows - changes.size();
    }
}
