package org.thongthin.site.keeping;

import java.util.Set;

/**
 * What an answer was made of.
 *
 * @param tags of all that was read besides the names of the moment: when one of these changes everything is forgotten
 */
public record Basis(Beginning beginning, Set<Tag> tags) {
    public Basis {
        tags = Set.copyOf(tags);
    }
}
