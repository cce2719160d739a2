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
    private static final String ONE = """
            from organisation o
            join province p on p.code = o.province_code
            left join district d on d.code = o.district_code
            where o.code = ?
            """;
    private static final String[] NOT_LAOS = Stream.of(OrganisationType.values())
            .filter(type -> !type.isLao())
            .map(OrganisationType::code)
            .toArray(String[]::new);

    /** Name, province and district, each in the order of a Thai dictionary; the code where all are the same. */
    private static final String ORDER = """
            o.name_th collate "th-x-icu", p.name_th collate "th-x-icu", coalesce(d.name_th, '') collate "th-x-icu", o.code
            """;

    private final Queries queries;

    LaoRepository(Queries queries) {
        this.queries = queries;
    }

    /**
     * By name, province and district, each in the order of a Thai dictionary.
     *
     * @param part what the Thai name holds somewhere; empty for any name
     * @param provinceCode null for all provinces
     * @param after the code of the last LAO of the page before; null to go by the page number
     */
    @ReadOnly
    LaoPage page(String part, @Nullable String provinceCode, Paging paging, @Nullable String after) {
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
        if (after != null) {
            where.append("and (")
                    .append(ORDER)
                    .append(") > (select ")
                    .append(ORDER)
                    .append(ONE)
                    .append(")\n");
            arguments.add(after);
        }
        // One more than the page holds, to know whether another follows.
        arguments.add(paging.size() + 1);
        arguments.add(after == null ? paging.offset() : 0);
        List<LaoPage.Lao> rows = queries.list(select(where), LaoRepository::lao, arguments);
        boolean more = rows.size() > paging.size();
        List<LaoPage.Lao> shown = more ? rows.subList(0, paging.size()) : rows;
        return new LaoPage(
                total == null ? 0 : total, shown, more ? shown.getLast().code() : null);
    }

    /** Whether there is an organisation of that code, of whatever type. */
    @ReadOnly
    boolean exists(String code) {
        return queries.first("select 1 " + ONE, row -> true, List.of(code)) != null;
    }

    private static String select(CharSequence fromWhere) {
        return """
                select o.code, o.type, o.name_th, o.name_en, o.province_code, p.name_th as province_th,
                       o.district_code, d.name_th as district_th
                """ + fromWhere + """
                order by
                """ + ORDER + " limit ? offset ?";
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
