package org.thongthin.cms.desk;

import java.util.List;
import org.thongthin.cms.moderation.duplicates.Duplicate;

/**
 * A likely duplicate as the review shows it.
 *
 * @param place district and province of its owner
 */
record Alike(Duplicate other, String place) {
    static List<Alike> of(List<Duplicate> duplicates) {
        return duplicates.stream()
                .map(other -> new Alike(other, Row.place(other.ownerDistrict(), other.ownerProvince())))
                .toList();
    }
}
