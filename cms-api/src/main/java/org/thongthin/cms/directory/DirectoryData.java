package org.thongthin.cms.directory;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the change feed says of the directory: the {@code data} of organisations, categories and settings, ready to be
 * written as JSON. An organisation that is no longer active and a category that is retired still have data, for items go
 * on naming them.
 */
@Singleton
@ReadOnly
public class DirectoryData {
    private static final String PROVINCES = "provinces";
    private static final String DISTRICTS = "districts";

    private final OrganisationRepository organisations;
    private final CategoryRepository categories;
    private final Places places;

    DirectoryData(OrganisationRepository organisations, CategoryRepository categories, Places places) {
        this.organisations = organisations;
        this.categories = categories;
        this.places = places;
    }

    /** Null where the code is unknown. */
    public @Nullable Object organisation(String code) {
        Organisation organisation = organisations.find(code);
        return organisation == null ? null : OrganisationData.of(organisation);
    }

    /** Those of the codes that are known, by code, in one query. */
    public Map<String, Object> organisations(Collection<String> codes) {
        Map<String, Object> data = new LinkedHashMap<>();
        organisations.find(codes).forEach(each -> data.put(each.code(), OrganisationData.of(each)));
        return data;
    }

    /** Null where the code is unknown. */
    public @Nullable Object category(String code) {
        return categories.find(code);
    }

    /** {@code provinces} or {@code districts}; null for any other id. */
    public @Nullable Object setting(String id) {
        return switch (id) {
            case PROVINCES -> Map.of(PROVINCES, places.provinces());
            case DISTRICTS -> Map.of(DISTRICTS, places.districts());
            default -> null;
        };
    }

    /** Every organisation's code, in order. */
    public List<String> organisationCodes() {
        return organisations.codes();
    }

    /** Every category's code, retired ones too, by kind and position. */
    public List<String> categoryCodes() {
        return categories.all().stream().map(Category::code).toList();
    }

    /** Every setting's id. */
    public List<String> settingIds() {
        return List.of(PROVINCES, DISTRICTS);
    }

    /** All of the above at once, for a snapshot: settings, categories, organisations by code. Some 8,000 entries. */
    public List<Entry> everything() {
        List<Entry> entries = new ArrayList<>();
        entries.add(new Entry("setting", PROVINCES, Map.of(PROVINCES, places.provinces())));
        entries.add(new Entry("setting", DISTRICTS, Map.of(DISTRICTS, places.districts())));
        categories.all().forEach(each -> entries.add(new Entry("category", each.code(), each)));
        organisations
                .all()
                .forEach(each -> entries.add(new Entry("organisation", each.code(), OrganisationData.of(each))));
        return entries;
    }

    /**
     * One thing of the directory as the feed names it.
     *
     * @param type setting, category or organisation
     */
    public record Entry(String type, String id, Object data) {}

    private record OrganisationData(
            String code,
            String type,
            String nameTh,
            @Nullable String nameEn,
            @Nullable String provinceCode,
            @Nullable String districtCode,
            @Nullable Double lat,
            @Nullable Double lon) {
        static OrganisationData of(Organisation organisation) {
            return new OrganisationData(
                    organisation.code(),
                    organisation.type().code(),
                    organisation.nameTh(),
                    organisation.nameEn(),
                    organisation.provinceCode(),
                    organisation.districtCode(),
                    organisation.lat(),
                    organisation.lon());
        }
    }
}
