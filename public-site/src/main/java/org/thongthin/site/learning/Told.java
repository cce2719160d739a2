package org.thongthin.site.learning;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.LocalDate;
import java.util.List;

/**
 * What cms-api is told of a day.
 *
 * @param asked all that was asked, the seldom queries too
 * @param unanswered how much of it found nothing
 * @param queries those that enough visitors asked
 */
@JsonIgnoreProperties("day")
record Told(LocalDate day, long asked, long unanswered, List<Query> queries) {
    /**
     * @param text the most usual spelling
     * @param asked by how many visitors
     */
    record Query(String key, String text, int asked, int unanswered) {}
}
