package org.thongthin.cms.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Times are the database's, so that every instance of cms-api counts them alike. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface SessionRepository extends GenericRepository<OpenSession, UUID> {
    /**
     * Waits for a change of the person that is under way, and opens nothing if the password is another by then.
     *
     * @return 1, or 0 where nothing was opened
     */
    @Query("""
            insert into session (digest, person_id, kind, expires_at)
            select :digest, id, :kind, now() + make_interval(secs => :seconds)
            from person where id = :personId and password_hash = :hash and disabled_at is null for share""")
    int open(byte[] digest, UUID personId, String hash, String kind, double seconds);

    @Query("""
            select s.person_id, p.role, p.organisation_code, o.province_code,
                   s.last_used_at < now() - interval '1 minute' as untouched
            from session s join person p on p.id = s.person_id join organisation o on o.code = p.organisation_code
            where s.digest = :digest and s.kind = :kind and p.disabled_at is null
              and s.expires_at > now() and s.last_used_at > now() - make_interval(secs => :idleSeconds)""")
    @Nullable
    OpenSession find(byte[] digest, String kind, double idleSeconds);

    @Query("update session set last_used_at = now() where digest = :digest")
    void touch(byte[] digest);

    @Query("delete from session where digest = :digest")
    void close(byte[] digest);

    /** @return how many there were */
    @Query("delete from session where person_id = :personId")
    int closeAll(UUID personId);

    /** @return how many there were beside the one kept */
    @Query("delete from session where person_id = :personId and digest <> :kept")
    int closeOthers(UUID personId, byte[] kept);

    @Query("delete from session where expires_at < now() or last_used_at < now() - make_interval(secs => :idleSeconds)")
    int purge(double idleSeconds);
}
