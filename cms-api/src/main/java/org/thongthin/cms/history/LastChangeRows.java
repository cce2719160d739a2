package org.thongthin.cms.history;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.People;
import org.thongthin.cms.content.LastChange;
import org.thongthin.cms.content.LastChanges;

/** The youngest line of an item's audit trail. */
@Singleton
class LastChangeRows implements LastChanges {
    private final JdbcOperations jdbc;
    private final People people;

    LastChangeRows(JdbcOperations jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    @Override
    @ReadOnly
    public @Nullable LastChange of(UUID itemId) {
        return jdbc.prepareStatement(
                """
                select person_id, action, at from audit
                where subject_type = 'item' and subject_id = ?
                    and action not like 'item.lease%' and action not like 'item.mistake%'
                order by id desc limit 1""",
                statement -> {
                    statement.setString(1, itemId.toString());
                    ResultSet rows = statement.executeQuery();
                    return rows.next() ? change(rows) : null;
                });
    }

    private LastChange change(ResultSet row) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        String by = person == null ? null : people.displayName(person);
        return new LastChange(
                person, row.getString("action"), by, row.getTimestamp("at").toInstant());
    }
}
