package org.thongthin.search.analysis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a question says of the kind of a place beside its name. จังหวัด before a province's name asks for the province and
 * not for all that have the word; the six words of a local government's type would outweigh its name.
 */
public final class PlaceKinds {
    private static final Set<String> KINDS = Set.of("จังหวัด", "อำเภอ", "ตำบล");

    private PlaceKinds() {}

    /** The normalised question without them; all of it where nothing else is asked. */
    public static String without(String normalised) {
        List<String> runs = Runs.of(normalised);
        if (runs.stream().noneMatch(PlaceKinds::hasKind)) {
            return normalised;
        }
        String rest = runs.stream()
                .filter(run -> !KINDS.contains(run) && !LocalTypes.isType(run))
                .map(PlaceKinds::name)
                .collect(Collectors.joining(" "));
        return rest.isEmpty() ? normalised : rest;
    }

    private static boolean hasKind(String run) {
        return LocalTypes.isType(run) || KINDS.stream().anyMatch(run::startsWith);
    }

    private static String name(String run) {
        for (String kind : KINDS) {
            if (run.startsWith(kind) && WholeNames.official().knows(run.substring(kind.length()))) {
                return run.substring(kind.length());
            }
        }
        return run;
    }
}
