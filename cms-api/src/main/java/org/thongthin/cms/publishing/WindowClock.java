package org.thongthin.cms.publishing;

import io.micronaut.scheduling.annotation.Scheduled;
import jakarta.inject.Singleton;

/** Opens and closes display windows by themselves: looks twice a second for what is due. */
@Singleton
class WindowClock {
    private final DisplayEdges edges;

    WindowClock(DisplayEdges edges) {
        this.edges = edges;
    }

    @Scheduled(fixedDelay = "500ms", initialDelay = "1s")
    void tick() {
        int passed;
        do {
            passed = edges.passDue();
        } while (passed > 0);
    }
}
