package org.thongthin.cms.publishing;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.thongthin.cms.content.ChangeLog;

/**
 * The change log as rows. The number comes from the one counter row, locked until the writer commits: numbers become
 * visible in their order and without gaps, so a follower that has seen n never finds an earlier one later.
 */
@Singleton
class ChangeRows implements ChangeLog {
    private static final String APPEND = """
            with next as (update change_counter set seq = seq + 1 returning seq),
                 row as (insert into change_log (seq, type, ref) select seq, ?, ? from next returning seq)
            select pg_notify('change', seq::text) from row""";

    private final JdbcOperations jdbc;

    ChangeRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void append(String type, String id) {
        jdbc.prepareStatement(APPEND, statement -> {
            statement.setString(1, type);
            statement.setString(2, id);
            return statement.execute();
        });
    }
}
