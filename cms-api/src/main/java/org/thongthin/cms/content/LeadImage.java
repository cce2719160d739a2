package org.thongthin.cms.content;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The picture that stands for a revision in a list. */
@Introspected
public record LeadImage(
        UUID revisionId, String hash, @Nullable String alt, String colour) {}
