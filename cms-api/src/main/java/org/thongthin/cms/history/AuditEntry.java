package org.thongthin.cms.history;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the audit trail.
 *
 * @param personId opaque; null for the system itself
 * @param detail codes and ids, as JSON
 */
@MappedEntity("audit")
record AuditEntry(
        @Id long id,
        Instant at,
        @Nullable UUID personId,
        String action,
        @TypeDef(type = DataType.JSON) String detail) {}
