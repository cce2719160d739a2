package org.thongthin.cms.history;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.AuditTrail;

/** The audit trail as rows that the database lets nobody change. */
@Singleton
class AuditRows implements AuditTrail {
    private final AuditRepository repository;
    private final ObjectMapper json;

    AuditRows(AuditRepository repository, ObjectMapper json) {
        this.repository = repository;
        this.json = json;
    }

    @Override
    public void append(
            @Nullable UUID personId, String action, String subjectType, String subjectId, Map<String, Object> detail) {
        repository.append(
                personId,
                action,
                subjectType,
                subjectId,
                json.valueToTree(detail).toString());
    }

    @JdbcRepository(dialect = Dialect.POSTGRES)
    interface AuditRepository extends GenericRepository<AuditEntry, Long> {
        @Query("""
                insert into audit (person_id, action, subject_type, subject_id, detail)
                values (:personId, :action, :subjectType, :subjectId, cast(:detail as jsonb))""")
        void append(@Nullable UUID personId, String action, String subjectType, String subjectId, String detail);

        @Query("""
                select id, at, person_id, action, detail from audit
                where subject_type = :subjectType and subject_id = :subjectId order by id desc limit 1000""")
        List<AuditEntry> of(String subjectType, String subjectId);
    }
}
