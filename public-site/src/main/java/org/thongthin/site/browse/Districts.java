package org.thongthin.site.browse;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.thongthin.site.platform.Language;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.District;

/** The districts of a province, with how much there is in each. */
public final class Districts {
    private Districts() {}

    /**
     * A district in a list.
     *
     * @param count how many public items there are
     */
    public record Entry(String code, String name, long count, String address) {}

    /**
     * Sorted by name.
     *
     * @param counts public items by district code
     */
    public static List<Entry> of(String province, Map<String, Long> counts, Directory directory, Language language) {
        return directory.districts().stream()
                .filter(district -> district.provinceCode().equals(province))
                .map(district -> entry(district, counts.getOrDefault(district.code(), 0L), language))
                .sorted(Comparator.comparing(Entry::name, Collator.getInstance(language.locale())))
                .toList();
    }

    private static Entry entry(District district, long count, Language language) {
        return new Entry(district.code(), Names.of(district, language), count, Addresses.district(district, language));
    }
}
