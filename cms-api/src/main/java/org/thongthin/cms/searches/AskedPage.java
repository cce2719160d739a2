package org.thongthin.cms.searches;

import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.List;

/**
 * One page of what was asked in a period, the most asked first.
 *
 * @param first day of the period
 * @param last day of it
 * @param asked all searches of these days, those of queries that too few asked to be shown too
 * @param unanswered how many of these found nothing
 * @param total queries that are shown, over all pages
 */
@Introspected
public record AskedPage(
        List<AskedQuery> queries,
        LocalDate first,
        LocalDate last,
        long asked,
        long unanswered,
        long total,
        int page,
        int size) {}
