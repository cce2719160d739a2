package org.thongthin.cms.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param total lines over all pages
 * @param next the cursor of the page after this one; null on the last
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ItemPage(
        List<ItemSummary> items,
        long total,
        int page,
        int size,
        @Nullable String next) {}
