package org.thongthin.cms.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a problem as a page where a feature has one for it, else as {@code application/problem+json} (RFC 9457). */
@Singleton
final class ProblemResponses {
    private static final MediaType PROBLEM_JSON = MediaType.of("application/problem+json");

    private final JsonMapper json = JsonMapper.builder().build();
    private final ProblemTexts texts;
    private final List<ProblemPage> pages;

    ProblemResponses(ProblemTexts texts, List<ProblemPage> pages) {
        this.texts = texts;
        this.pages = pages;
    }

    MutableHttpResponse<?> respond(HttpRequest<?> request, Problem problem, Set<String> allowed) {
        ProblemAnswer answer = texts.answer(problem, allowed, RequestId.of(request));
        MutableHttpResponse<?> response = page(request, answer);
        if (response == null) {
            response = json(answer, Language.preferredBy(request));
        }
        if (problem instanceof TooManyRequests early) {
            response.header(HttpHeaders.RETRY_AFTER, Long.toString(ProblemTexts.seconds(early)));
        }
        if (answer.code() == ProblemCode.UNAUTHENTICATED && response.code() == answer.status()) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (!allowed.isEmpty()) {
            response.header(HttpHeaders.ALLOW, String.join(", ", allowed));
        }
        return response;
    }

    private @Nullable MutableHttpResponse<?> page(HttpRequest<?> request, ProblemAnswer answer) {
        for (ProblemPage page : pages) {
            MutableHttpResponse<?> response = page.answer(request, answer);
            if (response != null) {
                return response;
            }
        }
        return null;
    }

    private MutableHttpResponse<?> json(ProblemAnswer answer, Language language) {
        ProblemAnswer.Change change = answer.change();
        ProblemDocument body = new ProblemDocument(
                "about:blank",
                answer.title().in(language),
                answer.status(),
                answer.code().code(),
                answer.text().in(language),
                answer.text(),
                answer.errors(),
                answer.lease(),
                change == null ? null : change.by(),
                change == null ? null : change.at(),
                answer.requestId());
        try {
            return HttpResponse.status(HttpStatus.valueOf(answer.status()))
                    .body(json.writeValueAsBytes(body))
                    .contentType(PROBLEM_JSON)
                    .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                    .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
