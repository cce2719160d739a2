package org.thongthin.site.opendata;

import jakarta.inject.Singleton;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.SiteConfiguration;
import org.thongthin.site.readmodel.Category;
import org.thongthin.site.readmodel.Contact;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.District;
import org.thongthin.site.readmodel.Location;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.Province;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.readmodel.Translation;

/** Makes of an item what programs get of it. */
@Singleton
final class OpenItems {
    private static final Translation NONE = new Translation(null, null, null);

    private final Addresses addresses;
    private final String origin;

    OpenItems(Addresses addresses, SiteConfiguration site) {
        this.addresses = addresses;
        this.origin = site.origin();
    }

    OpenItem of(PublicItem item, Directory directory) {
        Translation english = item.english() == null ? NONE : item.english();
        Category category = directory.category(item.category());
        Organisation owner = directory.organisation(item.ownerCode());
        String provinceCode = item.provinceCode(directory);
        Province province = directory.province(provinceCode);
        String districtCode = item.districtCode(directory);
        District district = directory.district(districtCode);
        Location location = item.location();
        Contact contact = item.contact();
        return new OpenItem(
                item.id(),
                item.kind(),
                origin + addresses.of(item, Language.TH),
                origin + addresses.of(item, Language.EN),
                item.title(),
                english.title(),
                item.summary(),
                english.summary(),
                item.body(),
                english.body(),
                item.category(),
                category == null ? null : category.nameTh(),
                category == null ? null : category.nameEn(),
                item.ownerCode(),
                owner == null ? null : owner.nameTh(),
                owner == null ? null : owner.nameEn(),
                provinceCode,
                province == null ? null : province.nameTh(),
                province == null ? null : province.nameEn(),
                districtCode,
                district == null ? null : district.nameTh(),
                district == null ? null : district.nameEn(),
                location.address(),
                location.lat(),
                location.lon(),
                contact.phone(),
                contact.email(),
                contact.url(),
                contact.facebook(),
                contact.x(),
                contact.line(),
                item.occursFrom(),
                item.occursUntil(),
                item.publishedAt(),
                item.verifiedAt(),
                item.images().stream()
                        .map(image -> new OpenItem.Picture(
                                origin + "/media/" + image.hash() + "/1280.jpg", image.alt(), image.caption()))
                        .toList(),
                item.details());
    }
}
