package org.thongthin.site.browse;

import org.jspecify.annotations.Nullable;
import org.thongthin.site.platform.Language;
import org.thongthin.site.readmodel.Category;
import org.thongthin.site.readmodel.District;
import org.thongthin.site.readmodel.Organisation;
import org.thongthin.site.readmodel.Province;

/** Names in the reader's language; Thai where there is no English one. */
public final class Names {
    private Names() {}

    public static String of(Province province, Language language) {
        return either(province.nameTh(), province.nameEn(), language);
    }

    public static String of(District district, Language language) {
        return either(district.nameTh(), district.nameEn(), language);
    }

    public static String of(Organisation organisation, Language language) {
        return either(organisation.nameTh(), organisation.nameEn(), language);
    }

    public static String of(Category category, Language language) {
        return either(category.nameTh(), category.nameEn(), language);
    }

    private static String either(String thai, @Nullable String english, Language language) {
        return switch (language) {
            case TH -> thai;
            case EN -> english == null || english.isBlank() ? thai : english;
        };
    }
}
