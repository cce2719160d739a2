package org.thongthin.site.browse;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Section;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Location;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.Province;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.readmodel.Translation;

/** What an item's page shows. */
@Singleton
public final class ItemPage {
    private static final int OTHERS = 4;

    private final Catalogue catalogue;
    private final Cards cards;
    private final Sections sections;

    ItemPage(Catalogue catalogue, Cards cards, Sections sections) {
        this.catalogue = catalogue;
        this.cards = cards;
        this.sections = sections;
    }

    public Page of(PublicItem item, Language language) {
        Directory directory = catalogue.directory();
        Organisation owner = directory.organisation(item.ownerCode());
        String provinceCode = item.provinceCode(directory);
        Province province = directory.province(provinceCode);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("item", item);
        model.put("card", cards.of(item, directory, language));
        model.put("section", section(item));
        model.put("body", body(item, language));
        model.put("details", new Details(item.details()));
        model.put("contacts", ContactLine.of(item.contact()));
        model.put("address", Places.address(item, directory, language));
        model.put("map", map(item.location()));
        model.put("province", province == null ? null : Names.of(province, language));
        model.put("provinceSaid", Places.inWords(province, language));
        model.put("provinceAddress", province == null ? null : Addresses.province(province.code()));
        model.put("region", province == null ? null : province.region());
        model.put("owner", owner == null ? null : Names.of(owner, language));
        model.put("ownerPlace", owner == null ? null : Places.line(owner, directory, language));
        model.put("ownerAddress", owner == null ? null : Addresses.organisation(owner.code()));
        model.put("others", others(item, directory, language));
        return new Page("item", model);
    }

    private Section section(PublicItem item) {
        Section section = sections.of(item.kind());
        return section == null ? sections.all().getFirst() : section;
    }

    private static @Nullable String body(PublicItem item, Language language) {
        Translation english = item.english();
        return switch (language) {
            case TH -> Cards.together(item.body());
            case EN -> english == null || english.body() == null ? item.body() : english.body();
        };
    }

    private static @Nullable String map(Location location) {
        return location.lat() == null || location.lon() == null
                ? null
                : "https://www.google.com/maps/search/?api=1&query=" + location.lat() + "," + location.lon();
    }

    /** From the same district, then from the same province; without a province, none. */
    private List<Card> others(PublicItem item, Directory directory, Language language) {
        String province = item.provinceCode(directory);
        if (province == null) {
            return List.of();
        }
        Filter inProvince = Filters.province(null, province).withExcludeId(item.id());
        List<Card> found = new ArrayList<>();
        String district = item.districtCode(directory);
        if (district != null) {
            found.addAll(catalogue
                    .newest(inProvince.withDistrict(district), 0, OTHERS, directory, language)
                    .cards());
        }
        catalogue.newest(inProvince, 0, OTHERS * 2, directory, language).cards().stream()
                .filter(card -> found.stream().noneMatch(already -> already.id().equals(card.id())))
                .limit(OTHERS - found.size())
                .forEach(found::add);
        return List.copyOf(found);
    }
}
