package org.thongthin.site.browse;

import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Language;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Organisation;

/**
 * An organisation in a list.
 *
 * @param place its district and province, because names repeat
 * @param count how many public items it has
 */
record OrganisationEntry(String name, String place, long count, String address) {
    static @Nullable OrganisationEntry of(String code, long count, Directory directory, Language language) {
        Organisation organisation = directory.organisation(code);
        if (organisation == null) {
            return null;
        }
        return new OrganisationEntry(
                Names.of(organisation, language),
                Places.line(organisation, directory, language),
                count,
                Addresses.organisation(code));
    }
}
