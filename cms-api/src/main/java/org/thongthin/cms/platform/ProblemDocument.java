package org.thongthin.cms.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as callers read it (RFC 9457).
 *
 * @param type always {@code about:blank}
 * @param title a few words, in Thai unless {@code Accept-Language} prefers English; so {@code detail}
 * @param status the HTTP status
 * @param code the stable name to match on
 * @param detail what happened and what to do about it
 * @param text the same in both languages
 * @param errors one a wrong field, in the order of the document; left out where there is none
 * @param lease who holds the item and until when; left out where nobody does
 * @param by who changed the item before the caller did; left out where that is not the reason, or it was the system
 * @param at when they did, as RFC 3339; left out where that is not the reason
 */
@Schema(name = "Problem")
record ProblemDocument(
        String type,
        String title,
        int status,
        String code,
        String detail,
        Text text,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<ProblemAnswer.FieldText> errors,
        @JsonInclude(JsonInclude.Include.NON_NULL) ProblemAnswer.@Nullable Lease lease,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String by,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String at,
        String requestId) {}
