package org.thongthin.site.browse;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.search.query.GeoPoint;
import org.thongthin.site.platform.Dates;
import org.thongthin.site.platform.Language;
import org.thongthin.site.platform.Page;
import org.thongthin.site.platform.Section;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.District;
import org.thongthin.site.readmodel.Location;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.Province;
import org.thongthin.site.readmodel.PublicItem;
import org.thongthin.site.readmodel.Translation;

/** What an item's page shows. */
@Singleton
public final class ItemPage {
    private static final int OTHERS = 4;
    private static final int NEAR = 4;

    private final Addresses addresses;
    private final Sections sections;
    private final ProvinceMap provinces;
    private final Neighbourhood neighbourhood;

    ItemPage(Addresses addresses, Sections sections, ProvinceMap provinces, Neighbourhood neighbourhood) {
        this.addresses = addresses;
        this.sections = sections;
        this.provinces = provinces;
        this.neighbourhood = neighbourhood;
    }

    /** The page, with what the reading finds around the item. */
    public Page of(PublicItem item, Reading reading) {
        Language language = reading.language();
        Directory directory = reading.directory();
        Organisation owner = directory.organisation(item.ownerCode());
        String provinceCode = item.provinceCode(directory);
        Province province = directory.province(provinceCode);
        Map<String, @Nullable Object> model = new HashMap<>();
        model.put("item", item);
        model.put("card", reading.card(item));
        model.put("section", section(item));
        model.put("body", body(item, language));
        model.put("onlyThai", language == Language.EN && item.english() == null);
        model.put("details", new Details(item.details()));
        model.put("contacts", ContactLine.of(item.contact()));
        model.put("address", Places.address(item, directory, language));
        model.put("map", map(item.location()));
        model.put("onMap", onMap(item, provinceCode));
        model.put("province", province == null ? null : Names.of(province, language));
        model.put("provinceSaid", Places.inWords(province, language));
        model.put("provinceAddress", province == null ? null : Addresses.province(province.code(), language));
        model.put("region", Regions.known(province));
        District district = directory.district(item.districtCode(directory));
        model.put("district", district == null ? null : Places.inWords(district, language));
        model.put("districtAddress", district == null ? null : Addresses.district(district, language));
        model.put("owner", owner == null ? null : Names.of(owner, language));
        model.put("ownerPlace", owner == null ? null : Places.line(owner, directory, language));
        model.put("ownerAddress", owner == null ? null : Addresses.organisation(owner.code(), language));
        model.put("calendarFile", calendarFile(item, reading));
        List<NearCard> near = neighbourhood.of(item, NEAR, reading);
        model.put("near", near);
        model.put("others", others(item, near, reading));
        return reading.page("item", model, addresses.of(item, Language.TH), addresses.of(item, Language.EN));
    }

    private Section section(PublicItem item) {
        Section section = sections.of(item.kind());
        return section == null ? sections.all().getFirst() : section;
    }

    /** What it tells, as HTML, in the language or else in Thai; null where it tells no more than its summary. */
    public static @Nullable String body(PublicItem item, Language language) {
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

    /** Null for what has no time, and for what is over: nobody writes that down any more. */
    private static @Nullable String calendarFile(PublicItem item, Reading reading) {
        Instant from = item.occursFrom();
        if (from == null) {
            return null;
        }
        Instant until = item.occursUntil();
        Instant end = until != null && until.isAfter(from) ? until : from;
        return LocalDate.ofInstant(end, Dates.BANGKOK).isBefore(reading.today())
                ? null
                : reading.language().address("/calendar/items/" + item.id() + ".ics");
    }

    private @Nullable PlaceOnMap onMap(PublicItem item, @Nullable String provinceCode) {
        GeoPoint place = Neighbourhood.place(item);
        ProvinceShape province = provinceCode == null ? null : provinces.shape(provinceCode);
        return place == null || province == null ? null : PlaceOnMap.of(province, place);
    }

    /** From the same district, then from the same province, but for what is shown as near already; without a province, none. */
    private static List<Card> others(PublicItem item, List<NearCard> near, Reading reading) {
        Directory directory = reading.directory();
        String province = item.provinceCode(directory);
        if (province == null) {
            return List.of();
        }
        Filter inProvince = Filters.province(null, province).withExcludeId(item.id());
        Set<String> shown = near.stream().map(one -> one.card().id()).collect(Collectors.toSet());
        List<Card> found = new ArrayList<>();
        String district = item.districtCode(directory);
        if (district != null) {
            reading.newest(inProvince.withDistrict(district), 0, OTHERS + NEAR).cards().stream()
                    .filter(card -> shown.add(card.id()))
                    .forEach(found::add);
        }
        reading.newest(inProvince, 0, 2 * OTHERS + NEAR).cards().stream()
                .filter(card -> shown.add(card.id()))
                .forEach(found::add);
        return found.stream().limit(OTHERS).toList();
    }
}
