package org.thongthin.cms.directory;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Singleton
final class OrganisationRepository {
    private static final String SELECT = """
            select code, type, name_th, name_en, province_code, district_code, lat, lon, active from organisation
            """;
    private static final Queries.RowReader<Organisation> READER = row -> new Organisation(
            row.getString("code"),
            OrganisationType.of(row.getString("type")),
            row.getString("name_th"),
            row.getString("name_en"),
            row.getString("province_code"),
            row.getString("district_code"),
            row.getObject("lat", Double.class),
            row.getObject("lon", Double.class),
            row.getBoolean("active"));

    private final Queries queries;
    private final JdbcOperations jdbc;

    OrganisationRepository(Queries queries, JdbcOperations jdbc) {
        this.queries = queries;
        this.jdbc = jdbc;
    }

    @Nullable
    Organisation find(String code) {
        return queries.first(SELECT + "where code = ?", READER, List.of(code));
    }

    List<Organisation> find(Collection<String> codes) {
        return queries.list(SELECT + "where code = any (?) order by code", READER, List.<Object>of((Object)
                codes.toArray(String[]::new)));
    }

    /** By name in the order of a Thai dictionary, those of one name by district. */
    List<Organisation> ofProvince(String provinceCode) {
        return queries.list(SELECT + """
                        where province_code = ?
                        order by name_th collate "th-x-icu", district_code, code
                        """, READER, List.of(provinceCode));
    }

    /** All, by code. */
    List<Organisation> all() {
        return queries.list(SELECT + "order by code", READER, List.of());
    }

    /** All codes, in their order. */
    List<String> codes() {
        return queries.list("select code from organisation order by code", row -> row.getString(1), List.of());
    }

    /** Keeps other writers of the directory out until the transaction ends; readers go on. */
    void lock() {
        jdbc.prepareStatement("lock table organisation in share row exclusive mode", statement -> statement.execute());
    }

    /** Inserts or replaces each, in one batch. */
    void saveAll(Collection<Organisation> organisations) {
        jdbc.prepareStatement("""
                insert into organisation (code, type, name_th, name_en, province_code, district_code, lat, lon, active)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (code) do update set
                    (type, name_th, name_en, province_code, district_code, lat, lon, active, updated_at) =
                    (excluded.type, excluded.name_th, excluded.name_en, excluded.province_code,
                     excluded.district_code, excluded.lat, excluded.lon, excluded.active, now())
                """, statement -> {
            for (Organisation organisation : organisations) {
                statement.setString(1, organisation.code());
                statement.setString(2, organisation.type().code());
                statement.setString(3, organisation.nameTh());
                statement.setString(4, organisation.nameEn());
                statement.setString(5, organisation.provinceCode());
                statement.setString(6, organisation.districtCode());
                statement.setObject(7, organisation.lat(), Types.DOUBLE);
                statement.setObject(8, organisation.lon(), Types.DOUBLE);
                statement.setBoolean(9, organisation.active());
                statement.addBatch();
            }
            return statement.executeBatch();
        });
    }
}
