package org.thongthin.cms.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.AuditTrail;

/** The audit trail as rows that the database lets nobody change, each with its origin. */
@Singleton
class AuditRows implements AuditTrail {
    private final AuditRepository repository;
    private final Origins origins;
    private final ObjectMapper json;

    AuditRows(AuditRepository repository, Origins origins, ObjectMapper json) {
        this.repository = repository;
        this.origins = origins;
        this.json = json;
    }

    @Override
    public void append(
            @Nullable UUID personId, String action, String subjectType, String subjectId, Map<String, Object> detail) {
        Origin origin = origins.now();
        repository.append(
                personId,
                action,
                subjectType,
                subjectId,
                json.valueToTree(detail).toString(),
                origin.door(),
                origin.address());
    }

    @Override
    public void continueOrAppend(
            UUID personId, String action, String itemId, int revision, Map<String, Object> detail) {
        if (!repository.isWriting(personId, itemId, String.valueOf(revision))) {
            append(personId, action, "item", itemId, detail);
        }
    }

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface AuditRepository extends GenericRepository<AuditEntry, Long> {
        /** @return the line's number */
        @Query("""
                with line as (
                    insert into audit (person_id, action, subject_type, subject_id, detail, door)
                    values (:personId, :action, :subjectType, :subjectId, cast(:detail as jsonb), :door)
                    returning id, at),
                origin as (select cast(:address as inet) as address),
                noted as (
                    insert into audit_address (audit_id, at, address)
                    select line.id, line.at, origin.address from line, origin where origin.address is not null)
                select id from line""")
        long append(
                @Nullable UUID personId,
                String action,
                String subjectType,
                String subjectId,
                String detail,
                String door,
                @Nullable String address);

        /** Newest first. */
        @Query("""
                select a.id, a.at, a.person_id, a.action, a.detail, a.door, host(o.address) as address
                from audit a left join audit_address o on o.audit_id = a.id
                where a.subject_type = :subjectType and a.subject_id = :subjectId and a.id < :below
                order by a.id desc limit :most""")
        List<AuditEntry> of(String subjectType, String subjectId, long below, int most);

        @Query("""
                delete from audit_address where audit_id in (
                    select audit_id from audit_address where at < :before order by at limit :most)""")
        int forgetAddresses(Instant before, int most);

        @Query("""
                select exists (select 1 from (
                    select person_id, action, at, detail ->> 'revision' as revision from audit
                    where subject_type = 'item' and subject_id = :itemId order by id desc limit 1) last
                where person_id = :personId and revision = :revision and action in ('item.create', 'item.edit')
                  and at > now() - interval '1 hour')""")
        boolean isWriting(UUID personId, String itemId, String revision);
    }
}
