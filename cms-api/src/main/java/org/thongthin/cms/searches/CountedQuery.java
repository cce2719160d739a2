package org.thongthin.cms.searches;

import io.micronaut.core.annotation.Introspected;
import org.jspecify.annotations.Nullable;

/**
 * A query as public-site counted it on one day.
 *
 * @param key the one form of all its spellings
 * @param text the most usual spelling
 * @param asked how many visitors asked it, each once
 * @param unanswered how many of them found nothing
 */
@Introspected
public record CountedQuery(@Nullable String key, @Nullable String text, int asked, int unanswered) {}
