package org.thongthin.cms.notices;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import io.micronaut.transaction.annotation.ReadOnly;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.util.UUID;

/** What each person chose to hear of by e-mail. */
@Singleton
public class MailChoices {
    private final JdbcOperations jdbc;
    private final MailSettings mail;

    MailChoices(JdbcOperations jdbc, MailSettings mail) {
        this.jdbc = jdbc;
        this.mail = mail;
    }

    /** Whether anything is sent by e-mail here, whatever people choose. */
    public boolean isMailSent() {
        return mail.isOn();
    }

    /** {@link MailChoice#DEFAULT} for who never chose. */
    @ReadOnly
    public MailChoice of(UUID personId) {
        return jdbc.prepareStatement("select * from mail_choice where person_id = ?", statement -> {
            statement.setObject(1, personId);
            ResultSet row = statement.executeQuery();
            return row.next()
                    ? new MailChoice(
                            row.getBoolean("decisions"), row.getBoolean("submissions"), row.getBoolean("queue"))
                    : MailChoice.DEFAULT;
        });
    }

    /** Holds for what is still to be sent as well. */
    @Transactional
    public void choose(UUID personId, MailChoice choice) {
        jdbc.prepareStatement("""
                insert into mail_choice (person_id, decisions, submissions, queue) values (?, ?, ?, ?)
                on conflict (person_id) do update set decisions = excluded.decisions,
                    submissions = excluded.submissions, queue = excluded.queue""", statement -> {
            statement.setObject(1, personId);
            statement.setBoolean(2, choice.decisions());
            statement.setBoolean(3, choice.submissions());
            statement.setBoolean(4, choice.queue());
            return statement.executeUpdate();
        });
    }
}
