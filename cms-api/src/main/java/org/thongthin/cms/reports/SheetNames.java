package org.thongthin.cms.reports;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.directory.Categories;
import org.thongthin.cms.directory.Category;
import org.thongthin.cms.directory.District;
import org.thongthin.cms.directory.Organisation;
import org.thongthin.cms.directory.Organisations;
import org.thongthin.cms.directory.Places;
import org.thongthin.cms.directory.Province;
import org.thongthin.cms.platform.Language;

/** Names for codes, bare as a column of a sheet wants them; a code that the directory doesn't know stands for itself. */
@Singleton
final class SheetNames {
    private final Places places;
    private final Organisations organisations;
    private final Categories categories;

    SheetNames(Places places, Organisations organisations, Categories categories) {
        this.places = places;
        this.organisations = organisations;
        this.categories = categories;
    }

    @Nullable
    String province(@Nullable String code, Language language) {
        Province province = code == null ? null : places.province(code);
        if (province == null) {
            return code;
        }
        return language == Language.EN ? province.nameEn() : province.nameTh();
    }

    @Nullable
    String district(@Nullable String code, Language language) {
        District district = code == null ? null : places.district(code);
        if (district == null) {
            return code;
        }
        return language == Language.EN ? district.nameEn() : district.nameTh();
    }

    String organisation(String code) {
        Organisation organisation = organisations.find(code);
        return organisation == null ? code : organisation.nameTh();
    }

    /** By code, read once for all rows. */
    Map<String, String> categories(Language language) {
        Map<String, String> byCode = new HashMap<>();
        for (Category category : categories.all()) {
            byCode.put(category.code(), language == Language.EN ? category.nameEn() : category.nameTh());
        }
        return byCode;
    }
}
