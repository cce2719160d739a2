package org.thongthin.cms.preview;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.UUID;

/**
 * A link by which people without an account see an item's newest revision, whichever that is when they look.
 *
 * @param createdBy opaque person id
 * @param expiresAt first moment at which it works no longer; moved to now when it is revoked
 */
@MappedEntity("preview_link")
record PreviewLink(@Id UUID id, UUID itemId, Instant createdAt, UUID createdBy, Instant expiresAt) {}
