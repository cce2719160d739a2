package org.thongthin.cms.mistakes;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.core.annotation.Introspected;
import java.util.List;

/**
 * One page of reports: of open ones those first that have waited longest, else the latest.
 *
 * @param total over all pages
 */
@Introspected
@JsonInclude(JsonInclude.Include.ALWAYS)
public record MistakePage(List<Mistake> mistakes, long total, int page, int size) {}
