package org.thongthin.site.browse;

import org.thongthin.site.platform.Language;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Organisation;

/**
 * An organisation in a list.
 *
 * @param type what it is, by code
 * @param place its district and province, because names repeat
 * @param count how many public items it has
 */
record OrganisationEntry(String code, String name, String type, String place, long count, String address) {
    static OrganisationEntry of(Organisation organisation, long count, Directory directory, Language language) {
        return new OrganisationEntry(
                organisation.code(),
                Names.of(organisation, language),
                organisation.type(),
                Places.line(organisation, directory, language),
                count,
                Addresses.organisation(organisation.code(), language));
    }
}
