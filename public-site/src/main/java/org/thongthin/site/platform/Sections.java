package org.thongthin.site.platform;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which kind is shown where: the only place that knows. */
@Singleton
public final class Sections {
    private final List<Section> sections;

    Sections(List<Section> sections) {
        this.sections = sections.stream()
                .sorted(Comparator.comparing(Section::position))
                .toList();
    }

    /** In the order of the menu. */
    public List<Section> all() {
        return sections;
    }

    public @Nullable Section at(String path) {
        return sections.stream()
                .filter(section -> section.path().equals(path))
                .findFirst()
                .orElse(null);
    }

    public @Nullable Section of(String kind) {
        return sections.stream()
                .filter(section -> section.kind().equals(kind))
                .findFirst()
                .orElse(null);
    }
}
