package org.thongthin.site.searching;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.browse.Addresses;
import org.thongthin.site.browse.Names;
import org.thongthin.site.browse.Places;
import org.thongthin.site.platform.Language;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.Organisation;

/** Pages of the provinces, districts and organisations that are called what somebody typed, whether they have told anything or not. */
final class PlacesNamed {
    private static final int MOST = 6;
    private static final Pattern WHAT_IT_IS =
            Pattern.compile("^(จังหวัด|จ\\.|อำเภอ|อ\\.|เขต|ตำบล|ต\\.|province of )\\s*");

    private PlacesNamed() {}

    /** Provinces first, organisations last; at most {@value #MOST}. */
    static List<Way> of(String text, Directory directory, Language language) {
        String asked = plain(text);
        if (asked.isEmpty()) {
            return List.of();
        }
        Stream<Way> provinces = directory.provinces().stream()
                .filter(province -> isCalled(asked, province.nameTh(), province.nameEn()))
                .map(province -> way(
                        province.code(),
                        Names.of(province, language),
                        null,
                        Addresses.province(province.code(), language)));
        Stream<Way> districts = directory.districts().stream()
                .filter(district -> isCalled(asked, district.nameTh(), district.nameEn()))
                .map(district -> way(
                        district.code(),
                        Places.inWords(district, language),
                        Places.province(directory.province(district.provinceCode()), language),
                        Addresses.district(district, language)));
        Stream<Way> organisations = directory.organisations().stream()
                .filter(organisation -> isCalled(asked, organisation.nameTh(), organisation.nameEn()))
                .map(organisation -> organisation(organisation, directory, language));
        return Stream.of(provinces, districts, organisations)
                .flatMap(found -> found)
                .limit(MOST)
                .toList();
    }

    private static Way organisation(Organisation organisation, Directory directory, Language language) {
        return way(
                organisation.code(),
                Names.of(organisation, language),
                Places.line(organisation, directory, language),
                Addresses.organisation(organisation.code(), language));
    }

    private static Way way(String code, String name, @Nullable String note, String address) {
        return new Way(code, name, note, null, false, address);
    }

    private static boolean isCalled(String asked, String nameTh, @Nullable String nameEn) {
        return asked.equals(plain(nameTh)) || (nameEn != null && asked.equals(plain(nameEn)));
    }

    /** Without what kind of place it is, and whatever the case and the spaces. */
    private static String plain(String name) {
        String folded = Normalizer.normalize(name, Normalizer.Form.NFC)
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll(" (province|district)$", "");
        return WHAT_IT_IS.matcher(folded).replaceFirst("").replaceAll("\\s+", "");
    }
}
