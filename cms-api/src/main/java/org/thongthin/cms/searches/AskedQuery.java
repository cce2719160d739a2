package org.thongthin.cms.searches;

import io.micronaut.core.annotation.Introspected;

/**
 * A query over a period.
 *
 * @param key the one form of all its spellings
 * @param text the most usual spelling
 * @param asked by how many visitors; who asked it on several days counts on each
 * @param unanswered how many of them found nothing
 * @param offered whether the public site may offer it while people type
 */
@Introspected
public record AskedQuery(String key, String text, long asked, long unanswered, boolean offered) {}
