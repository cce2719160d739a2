package org.thongthin.cms.demo;

import io.micronaut.context.annotation.Requires;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;
import org.thongthin.cms.content.Item;

/** What only the demo asks of the database: which of its items are there, and how old they shall look. */
@JdbcRepository(dialect = Dialect.POSTGRES)
@Requires(env = "demo")
interface DemoRows extends GenericRepository<Item, UUID> {
    String FILLED = "demo.filled";

    @Query("select exists (select from audit where action = '" + FILLED + "')")
    boolean isMarkedFilled();

    @Query("insert into audit (action, subject_type, subject_id) values ('" + FILLED + "', 'setting', 'demo')")
    void markFilled();

    @Query("""
            select exists (select from item i join revision r on r.item_id = i.id
                where i.owner_code = :owner and r.title = :title)""")
    boolean exists(String owner, String title);

    /** Somebody of the organisation, or else the person of that user name. */
    @Query("""
            select id from person where organisation_code = :organisation or username = :otherwise
            order by organisation_code = :organisation desc, username limit 1""")
    UUID person(String organisation, String otherwise);

    @Query("select version from item where id = :id")
    long version(UUID id);

    /** Moves all that happened to the item's revisions that many minutes back; they were submitted a day before. */
    @Query("""
            update revision set created_at = created_at - make_interval(mins => :minutes),
                updated_at = updated_at - make_interval(mins => :minutes),
                submitted_at = submitted_at - make_interval(days => 1, mins => :minutes),
                decided_at = decided_at - make_interval(mins => :minutes)
            where item_id = :itemId""")
    void backdateRevisions(UUID itemId, int minutes);

    @Query("""
            update item set created_at = created_at - make_interval(mins => :minutes),
                updated_at = updated_at - make_interval(mins => :minutes),
                first_verified_at = first_verified_at - make_interval(mins => :minutes)
            where id = :id""")
    void backdateItem(UUID id, int minutes);
}
