package org.thongthin.site.searching;

import io.micronaut.http.HttpRequest;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.site.learning.QueryCounting;

/** Has a question counted when it is asked, and not when somebody reads on in its answer. */
@Singleton
final class Noticing {
    private final QueryCounting counting;

    Noticing(QueryCounting counting) {
        this.counting = counting;
    }

    /** @param total how much was found; none of what a filter left says nothing of the words */
    void asked(HttpRequest<?> request, Question question, long total) {
        if (!question.text().isEmpty() && question.page() == 1) {
            counting.asked(request, question.text(), total > 0 || isNarrowed(question));
        }
    }

    private static boolean isNarrowed(Question question) {
        for (Map.Entry<String, @Nullable String> parameter : question.query().entrySet()) {
            if (!parameter.getKey().equals("q") && parameter.getValue() != null) {
                return true;
            }
        }
        return question.near() != null;
    }
}
