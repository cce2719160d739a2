package org.thongthin.cms.desk;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.directory.Categories;
import org.thongthin.cms.directory.Category;
import org.thongthin.cms.directory.District;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.directory.Places;
import org.thongthin.cms.directory.Province;
import org.thongthin.cms.platform.Language;

/** Names for codes, as the directory has them now; a code that it doesn't know stands for itself. */
@Singleton
final class Names {
    private static final String BANGKOK = "10";

    private final Organisations organisations;
    private final Places places;
    private final Categories categories;

    Names(Organisations organisations, Places places, Categories categories) {
        this.organisations = organisations;
        this.places = places;
        this.categories = categories;
    }

    String organisation(String code, Language language) {
        Organisation organisation = organisations.find(code);
        if (organisation == null) {
            return code;
        }
        String english = organisation.nameEn();
        return language == Language.EN && english != null ? english : organisation.nameTh();
    }

    /** Where an organisation is: its district and province, since names repeat; empty for the department. */
    String placeOf(String organisationCode, Language language) {
        Organisation organisation = organisations.find(organisationCode);
        return organisation == null ? "" : place(organisation.districtCode(), organisation.provinceCode(), language);
    }

    String place(@Nullable String districtCode, @Nullable String provinceCode, Language language) {
        String district = districtCode == null ? "" : district(districtCode, language);
        String province = provinceCode == null ? "" : province(provinceCode, language);
        String between = district.isEmpty() || province.isEmpty() ? "" : language == Language.EN ? ", " : " ";
        return district + between + province;
    }

    String province(String code, Language language) {
        Province province = places.province(code);
        if (province == null) {
            return code;
        }
        return switch (language) {
            case TH -> code.equals(BANGKOK) ? province.nameTh() : "จ." + province.nameTh();
            case EN -> province.nameEn();
        };
    }

    String district(String code, Language language) {
        District district = places.district(code);
        if (district == null) {
            return code;
        }
        return switch (language) {
            case TH -> (district.provinceCode().equals(BANGKOK) ? "เขต" : "อ.") + district.nameTh();
            case EN -> district.nameEn();
        };
    }

    String category(String code, Language language) {
        Category category = categories.find(code);
        if (category == null) {
            return code;
        }
        return language == Language.EN ? category.nameEn() : category.nameTh();
    }
}
