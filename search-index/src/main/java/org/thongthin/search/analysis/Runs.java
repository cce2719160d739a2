package org.thongthin.search.analysis;

import java.util.ArrayList;
import java.util.List;

/** The stretches of letters, marks and digits of a normalised text: what stands between spaces and signs. */
final class Runs {
    private Runs() {}

    static List<String> of(String normalised) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= normalised.length(); i++) {
            if (i == normalised.length() || !Grams.isPart(normalised.charAt(i))) {
                if (i > start) {
                    runs.add(normalised.substring(start, i));
                }
                start = i + 1;
            }
        }
        return runs;
    }
}
