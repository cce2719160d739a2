package org.thongthin.cms.searches;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;

/** What may be offered, from the counts, and the list as it was last told. */
@Singleton
class PopularQueryRows {
    private final JdbcOperations jdbc;

    PopularQueryRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /** @param fewest visitors of one day to whom it gave an answer */
    List<PopularQueries.Popular> popular(int fewest, int most) {
        return jdbc.prepareStatement("""
                select key, (array_agg(text order by asked desc, text))[1], sum(asked - unanswered) as answered
                from query_count
                where not exists (select from query_not_offered n where n.key = query_count.key)
                group by key
                having max(asked - unanswered) >= ? and sum(unanswered) * 2 <= sum(asked)
                order by answered desc, key limit ?""", statement -> {
            statement.setInt(1, fewest);
            statement.setInt(2, most);
            ResultSet rows = statement.executeQuery();
            List<PopularQueries.Popular> popular = new ArrayList<>();
            while (rows.next()) {
                popular.add(new PopularQueries.Popular(rows.getString(1), rows.getString(2), rows.getLong(3)));
            }
            return popular;
        });
    }

    /** @return whether it is another list than before */
    boolean replace(String queries) {
        return jdbc.prepareStatement(
                        "update popular_queries set queries = ?::jsonb where queries <> ?::jsonb", statement -> {
                            statement.setString(1, queries);
                            statement.setString(2, queries);
                            return statement.executeUpdate();
                        })
                > 0;
    }

    String read() {
        return jdbc.prepareStatement("select queries from popular_queries", statement -> {
            ResultSet row = statement.executeQuery();
            row.next();
            return row.getString(1);
        });
    }

    /** @return whether it was offered until now */
    boolean withhold(String key) {
        return run("insert into query_not_offered (key) values (?) on conflict do nothing", key);
    }

    /** @return whether it was withheld until now */
    boolean offer(String key) {
        return run("delete from query_not_offered where key = ?", key);
    }

    private boolean run(String sql, String key) {
        return jdbc.prepareStatement(sql, statement -> {
                    statement.setString(1, key);
                    return statement.executeUpdate();
                })
                > 0;
    }
}
