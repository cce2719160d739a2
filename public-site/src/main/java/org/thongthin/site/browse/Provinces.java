package org.thongthin.site.browse;

import jakarta.inject.Singleton;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thongthin.site.platform.Language;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Province;

/** The provinces by region, with how much there is in each. */
@Singleton
public final class Provinces {
    private final ProvinceMap map;

    Provinces(ProvinceMap map) {
        this.map = map;
    }

    /**
     * @param counts public items by province code
     */
    public List<RegionEntry> byRegion(Directory directory, Map<String, Long> counts, Language language) {
        Map<String, List<ProvinceEntry>> found = directory.provinces().stream()
                .filter(province -> province.region() != null)
                .collect(Collectors.groupingBy(
                        province -> String.valueOf(province.region()),
                        Collectors.mapping(
                                province -> entry(province, counts.getOrDefault(province.code(), 0L), language),
                                Collectors.toList())));
        return Regions.ALL.stream()
                .filter(found::containsKey)
                .map(region -> new RegionEntry(region, sorted(found.getOrDefault(region, List.of()), language)))
                .toList();
    }

    private ProvinceEntry entry(Province province, long count, Language language) {
        String name = Names.of(province, language);
        return new ProvinceEntry(
                province.code(),
                name,
                count,
                Addresses.province(province.code(), language),
                map.shape(province.code()) != null);
    }

    private static List<ProvinceEntry> sorted(List<ProvinceEntry> provinces, Language language) {
        Collator collator = Collator.getInstance(language.locale());
        return provinces.stream()
                .sorted(Comparator.comparing(ProvinceEntry::name, collator))
                .toList();
    }
}
