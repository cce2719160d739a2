package org.thongthin.cms.directory;

import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.platform.Paging;

/** Searches the active LAOs. */
@Singleton
class LaoRepository {
    private static final String FROM = """
            from organisation o
            join province p on p.code = o.province_code
            left join district d on d.code = o.district_code
            where o.active and o.type <> all (?)
            """;
    private static final String[] NOT_LAOS = Stream.of(OrganisationType.values())
            .filter(type -> !type.isLao())
            .map(OrganisationType::code)
            .toArray(String[]::new);

    private final Queries queries;

    LaoRepository(Queries queries) {
        this.queries = queries;
    }

    /**
     * By name, province and district, each in the order of a Thai dictionary.
     *
     * @param part what the Thai name holds somewhere; empty for any name
     * @param provinceCode null for all provinces
     */
    @ReadOnly
    LaoPage page(String part, @Nullable String provinceCode, Paging paging) {
        StringBuilder where = new StringBuilder(FROM);
        List<Object> arguments = new ArrayList<>();
        arguments.add(NOT_LAOS);
        if (!part.isEmpty()) {
            where.append("and o.name_th like ?\n");
            arguments.add('%' + literal(part) + '%');
        }
        if (provinceCode != null) {
            where.append("and o.province_code = ?\n");
            arguments.add(provinceCode);
        }
        Long total = queries.first("select count(*) " + where, row -> row.getLong(1), arguments);
        arguments.add(paging.size());
        arguments.add(paging.offset());
        return new LaoPage(total == null ? 0 : total, queries.list(select(where), LaoRepository::lao, arguments));
    }

    private static String select(CharSequence fromWhere) {
        return """
                select o.code, o.type, o.name_th, o.name_en, o.province_code, p.name_th as province_th,
                       o.district_code, d.name_th as district_th
                """ + fromWhere + """
                order by o.name_th collate "th-x-icu", p.name_th collate "th-x-icu", d.name_th collate "th-x-icu",
                         o.code
                limit ? offset ?
                """;
    }

    private static LaoPage.Lao lao(ResultSet row) throws SQLException {
        return new LaoPage.Lao(
                row.getString("code"),
                row.getString("type"),
                row.getString("name_th"),
                row.getString("name_en"),
                row.getString("province_code"),
                row.getString("province_th"),
                row.getString("district_code"),
                row.getString("district_th"));
    }

    /** The text as a LIKE pattern that matches nothing but itself. */
    private static String literal(String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(each -> "%_\\".contains(each) ? "\\" + each : each)
                .collect(Collectors.joining());
    }
}
