package org.thongthin.site.browse;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Language;
import org.thongthin.site.readmodel.Directory;
import org.thongthin.site.readmodel.District;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.Province;
import org.thongthin.site.readmodel.PublicItem;

/** Says where: ต.ธาตุพนม อ.ธาตุพนม จ.นครพนม, in Bangkok เขตพระนคร กรุงเทพมหานคร, in English Nakhon Phanom. */
public final class Places {
    private static final String BANGKOK = "10";
    private static final Pattern SUBDISTRICT =
            Pattern.compile("(?:ต\\.|ตำบล)\\s?([\\p{L}\\p{M}]+)|(แขวง[\\p{L}\\p{M}]+)");
    private static final Pattern DISTRICT_SAID = Pattern.compile("อ\\.|อำเภอ|เขต");
    private static final Pattern PROVINCE_SAID = Pattern.compile("จ\\.|จังหวัด|กรุงเทพ");

    private Places() {}

    /** Sub-district, district and province, short enough for a card. */
    public static String line(PublicItem item, Directory directory, Language language) {
        District district = directory.district(item.districtCode(directory));
        Province province = directory.province(item.provinceCode(directory));
        String subdistrict = switch (language) {
            case TH -> subdistrict(item.location().address());
            case EN -> null;
        };
        return joined(subdistrict, district(district, language), province(province, language));
    }

    /** The address as it was given, with the district and the province where it does not say them itself. */
    public static String address(PublicItem item, Directory directory, Language language) {
        String given = item.location().address();
        if (given == null || given.isBlank()) {
            return line(item, directory, language);
        }
        District district = directory.district(item.districtCode(directory));
        Province province = directory.province(item.provinceCode(directory));
        return joined(
                given.strip(),
                DISTRICT_SAID.matcher(given).find() ? null : district(district, language),
                PROVINCE_SAID.matcher(given).find() ? null : province(province, language));
    }

    /** Where an organisation is: names repeat, even within a province. */
    public static String line(Organisation organisation, Directory directory, Language language) {
        return joined(
                district(directory.district(organisation.districtCode()), language),
                province(directory.province(organisation.provinceCode()), language));
    }

    private static @Nullable String subdistrict(@Nullable String address) {
        if (address == null) {
            return null;
        }
        Matcher found = SUBDISTRICT.matcher(address);
        if (!found.find()) {
            return null;
        }
        return found.group(1) == null ? found.group(2) : "ต." + found.group(1);
    }

    static @Nullable String district(@Nullable District district, Language language) {
        if (district == null) {
            return null;
        }
        String name = Names.of(district, language);
        return switch (language) {
            case TH -> (district.provinceCode().equals(BANGKOK) ? "เขต" : "อ.") + name;
            case EN -> name + ",";
        };
    }

    public static @Nullable String province(@Nullable Province province, Language language) {
        if (province == null) {
            return null;
        }
        String name = Names.of(province, language);
        return switch (language) {
            case TH -> province.code().equals(BANGKOK) ? name : "จ." + name;
            case EN -> name;
        };
    }

    /** As it stands in a sentence: จังหวัดนครพนม, กรุงเทพมหานคร. */
    public static @Nullable String inWords(@Nullable Province province, Language language) {
        if (province == null) {
            return null;
        }
        String name = Names.of(province, language);
        return switch (language) {
            case TH -> province.code().equals(BANGKOK) ? name : "จังหวัด" + name;
            case EN -> name;
        };
    }

    /** As it stands in a sentence: อำเภอธาตุพนม, เขตพระนคร. */
    public static String inWords(District district, Language language) {
        String name = Names.of(district, language);
        return switch (language) {
            case TH -> (district.provinceCode().equals(BANGKOK) ? "เขต" : "อำเภอ") + name;
            case EN -> name;
        };
    }

    private static String joined(@Nullable String... parts) {
        List<String> said = new ArrayList<>();
        for (String part : parts) {
            if (part != null && !part.isBlank()) {
                said.add(part);
            }
        }
        return String.join(" ", said);
    }
}
