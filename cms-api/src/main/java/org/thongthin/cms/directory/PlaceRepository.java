package org.thongthin.cms.directory;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;

@Singleton
class PlaceRepository {
    private final Queries queries;

    PlaceRepository(Queries queries) {
        this.queries = queries;
    }

    /** All, in the order of a Thai dictionary. */
    @ReadOnly
    List<Province> provinces() {
        return queries.list(
                """
                select code, name_th, name_en, region from province order by name_th collate "th-x-icu"
                """,
                row -> new Province(
                        row.getString("code"),
                        row.getString("name_th"),
                        row.getString("name_en"),
                        row.getString("region")),
                List.of());
    }

    /** All, in the order of a Thai dictionary. */
    @ReadOnly
    List<District> districts() {
        return queries.list(
                """
                select code, province_code, name_th, name_en from district order by name_th collate "th-x-icu", code
                """,
                row -> new District(
                        row.getString("code"),
                        row.getString("province_code"),
                        row.getString("name_th"),
                        row.getString("name_en")),
                List.of());
    }
}
