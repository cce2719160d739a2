package org.thongthin.cms.accounts;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.content.Actor;
import org.thongthin.cms.content.Role;

/**
 * A session that is good at this moment, joined with what its person may do at this moment.
 *
 * @param untouched whether nobody has noted its use for a minute
 */
@MappedEntity
record OpenSession(
        @Id UUID personId,
        String role,
        String organisationCode,
        @Nullable String provinceCode,
        boolean untouched) {
    Actor actor() {
        return new Actor(personId, Role.of(role), organisationCode, provinceCode);
    }
}
