package org.thongthin.cms.searches;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of {@code query_count} and {@code query_day}. */
@Singleton
class QueryCountRows {
    private static final int FETCHED = 500;

    private static final String QUERIES = """
            select key, (array_agg(text order by asked desc, text))[1] as text, sum(asked) as asked,
                sum(unanswered) as unanswered,
                not exists (select from query_not_offered n where n.key = query_count.key) as offered
            from query_count where day between ? and ? group by key""";
    private static final String BY_ASKED = " order by sum(asked) desc, key";
    private static final String BY_UNANSWERED =
            " having sum(unanswered) > 0 order by sum(unanswered) desc, sum(asked) desc, key";

    private final JdbcOperations jdbc;

    QueryCountRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** Counts only grow: what arrives late, after what was told later, changes nothing. */
    void put(LocalDate day, UUID counter, List<CountedQuery> queries) {
        jdbc.prepareStatement("""
                insert into query_count (day, counter, key, text, asked, unanswered)
                select ?, ?, told.* from unnest(?, ?, ?, ?) told
                on conflict (day, counter, key) do update
                    set text = excluded.text, asked = excluded.asked, unanswered = excluded.unanswered
                    where excluded.asked > query_count.asked""", statement -> {
            statement.setObject(1, day);
            statement.setObject(2, counter);
            array(statement, 3, "text", queries, CountedQuery::key);
            array(statement, 4, "text", queries, CountedQuery::text);
            array(statement, 5, "integer", queries, CountedQuery::asked);
            array(statement, 6, "integer", queries, CountedQuery::unanswered);
            return statement.executeUpdate();
        });
    }

    private static void array(
            PreparedStatement statement,
            int at,
            String type,
            List<CountedQuery> queries,
            Function<CountedQuery, @Nullable Object> of)
            throws SQLException {
        Object[] values = queries.stream().map(of).toArray();
        statement.setArray(at, statement.getConnection().createArrayOf(type, values));
    }

    void putDay(LocalDate day, UUID counter, long asked, long unanswered) {
        jdbc.prepareStatement("""
                insert into query_day (day, counter, asked, unanswered) values (?, ?, ?, ?)
                on conflict (day, counter) do update set asked = excluded.asked, unanswered = excluded.unanswered
                    where excluded.asked > query_day.asked""", statement -> {
            statement.setObject(1, day);
            statement.setObject(2, counter);
            statement.setLong(3, asked);
            statement.setLong(4, unanswered);
            return statement.executeUpdate();
        });
    }

    List<AskedQuery> page(QueryPeriod period, int most, int offset) {
        return jdbc.prepareStatement(sorted(period) + " limit ? offset ?", statement -> {
            bind(statement, period);
            statement.setInt(3, most);
            statement.setInt(4, offset);
            ResultSet rows = statement.executeQuery();
            List<AskedQuery> queries = new ArrayList<>();
            while (rows.next()) {
                queries.add(query(rows));
            }
            return queries;
        });
    }

    void each(QueryPeriod period, Consumer<AskedQuery> reader) {
        jdbc.prepareStatement(sorted(period), statement -> {
            bind(statement, period);
            statement.setFetchSize(FETCHED);
            ResultSet rows = statement.executeQuery();
            while (rows.next()) {
                reader.accept(query(rows));
            }
            return period;
        });
    }

    private static String sorted(QueryPeriod period) {
        return QUERIES + (period.unanswered() ? BY_UNANSWERED : BY_ASKED);
    }

    private static void bind(PreparedStatement statement, QueryPeriod period) throws SQLException {
        statement.setObject(1, period.first());
        statement.setObject(2, period.last());
    }

    private static AskedQuery query(ResultSet row) throws SQLException {
        return new AskedQuery(
                row.getString("key"),
                row.getString("text"),
                row.getLong("asked"),
                row.getLong("unanswered"),
                row.getBoolean("offered"));
    }

    /**
     * How much was asked.
     *
     * @param queries that are shown
     */
    record Sums(long asked, long unanswered, long queries) {}

    Sums sums(QueryPeriod period) {
        String shown = period.unanswered() ? " and unanswered > 0" : "";
        return jdbc.prepareStatement("""
                select coalesce(sum(asked), 0), coalesce(sum(unanswered), 0),
                    (select count(distinct key) from query_count where day between ? and ?""" + shown + """
                )
                from query_day where day between ? and ?""", statement -> {
            bind(statement, period);
            statement.setObject(3, period.first());
            statement.setObject(4, period.last());
            ResultSet row = statement.executeQuery();
            row.next();
            return new Sums(row.getLong(1), row.getLong(2), row.getLong(3));
        });
    }

    /** @return how many rows went */
    int forgetBefore(LocalDate day) {
        return delete("delete from query_count where day < ?", day)
                + delete("delete from query_day where day < ?", day);
    }

    private int delete(String sql, LocalDate day) {
        return jdbc.prepareStatement(sql, statement -> {
            statement.setObject(1, day);
            return statement.executeUpdate();
        });
    }
}
