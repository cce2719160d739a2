package org.thongthin.site.searching;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thongthin.search.query.Filter;
import org.thongthin.site.platform.BadParameter;
import org.thongthin.site.platform.Parameters;
import org.thongthin.site.platform.Sections;
import org.thongthin.site.readmodel.Directory;

/**
 * What an answer can be narrowed by and is counted by: each is a parameter of the address. A code that nobody knows is a
 * {@link BadParameter}, so that a mistyped filter does not look like an empty country.
 */
enum Aspect {
    KIND("kind", "kind"),
    CATEGORY("category", "category"),
    REGION("region", "region"),
    PROVINCE("province", "province"),
    /** The organisation that tells of it, by code. */
    LAO("lao", "owner"),
    LAO_TYPE("laoType", "ownerType"),
    /** Of the event, or else of the publication; of either era when asked, of the common one when told. */
    YEAR("year", "year");

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_BUDDHIST_YEAR = 2699;
    private static final int FIRST_BUDDHIST_YEAR = 2400;
    private static final int ERAS_APART = 543;

    private final String parameter;
    private final String counted;

    Aspect(String parameter, String counted) {
        this.parameter = parameter;
        this.counted = counted;
    }

    String parameter() {
        return parameter;
    }

    /** What the index calls it. */
    String counted() {
        return counted;
    }

    /** The value asked for; null where none is. */
    @Nullable
    String asked(Parameters given, Sections sections, Directory directory) {
        String code = given.code(parameter);
        if (code == null) {
            return null;
        }
        boolean known = switch (this) {
            case KIND -> sections.of(code) != null;
            case CATEGORY -> directory.category(code) != null;
            case REGION -> directory.provinces().stream().anyMatch(province -> code.equals(province.region()));
            case PROVINCE -> directory.province(code) != null;
            case LAO -> directory.organisation(code) != null;
            case LAO_TYPE ->
                directory.organisations().stream().anyMatch(organisation -> code.equals(organisation.type()));
            case YEAR -> true;
        };
        if (!known) {
            throw new BadParameter(parameter);
        }
        return this == YEAR ? commonYear(given) : code;
    }

    private String commonYear(Parameters given) {
        int year = given.whole(parameter, FIRST_YEAR, FIRST_YEAR, LAST_BUDDHIST_YEAR);
        return Integer.toString(year < FIRST_BUDDHIST_YEAR ? year : year - ERAS_APART);
    }

    Filter narrow(Filter filter, String code) {
        return switch (this) {
            case KIND -> filter.withKind(code);
            case CATEGORY -> filter.withCategory(code);
            case REGION -> filter.withRegion(code);
            case PROVINCE -> filter.withProvinces(List.of(code));
            case LAO -> filter.withOwner(code);
            case LAO_TYPE -> filter.withOwnerType(code);
            case YEAR -> filter.withYear(code);
        };
    }

    /** Whether a choice of this one says nothing any more once another value of the other is chosen. */
    boolean dependsOn(Aspect other) {
        return switch (this) {
            case CATEGORY -> other == KIND;
            case PROVINCE -> other == REGION;
            case LAO -> other == REGION || other == PROVINCE || other == LAO_TYPE;
            case KIND, REGION, LAO_TYPE, YEAR -> false;
        };
    }
}
