package org.thongthin.cms.desk;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.Language;

/**
 * A task that has a help page: a few steps, each a sentence or two in the bundle and a picture made by
 * {@code cms-api/help-pictures}.
 */
enum HelpTask {
    LANDMARK("landmark", 5),
    RETURNED("returned", 3),
    QUEUE("queue", 4);

    /** @param picture name of its asset */
    record Step(String text, String picture, String shows) {}

    private final String code;
    private final int steps;

    HelpTask(String code, int steps) {
        this.code = code;
        this.steps = steps;
    }

    /** Null where there is none of that code. */
    static @Nullable HelpTask find(String code) {
        return Arrays.stream(values())
                .filter(task -> task.code.equals(code))
                .findFirst()
                .orElse(null);
    }

    public String code() {
        return code;
    }

    List<Step> steps(Language language) {
        return IntStream.rangeClosed(1, steps)
                .mapToObj(number -> new Step(
                        key(number),
                        "help-" + code + "-" + number + "-" + language.code() + ".webp",
                        key(number) + ".picture"))
                .toList();
    }

    private String key(int number) {
        return "help." + code + "." + number;
    }
}
