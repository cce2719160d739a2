package org.thongthin.cms.history;

import io.micronaut.core.annotation.Introspected;
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
 * @param door null in lines that were written before it was noted
 * @param address null where none was known or it is no longer kept
 */
@Introspected
record AuditEntry(
        long id,
        Instant at,
        @Nullable UUID personId,
        String action,
        @TypeDef(type = DataType.JSON) String detail,
        @Nullable String door,
        @Nullable String address) {}
