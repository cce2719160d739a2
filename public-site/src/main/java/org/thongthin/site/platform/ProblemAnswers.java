package org.thongthin.site.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Says what went wrong: a page that helps for people, problem+json (RFC 9457) under {@code /api} and wherever no page
 * is wanted.
 */
@Singleton
public final class ProblemAnswers {
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final List<String> NEVER_A_PAGE = List.of("/api/", "/media/", "/static/", "/health", "/prometheus");

    private final Pages pages;
    private final Texts texts;

    ProblemAnswers(Pages pages, Texts texts) {
        this.pages = pages;
        this.texts = texts;
    }

    /**
     * @param parameter the query parameter at fault, if one is
     */
    public HttpResponse<?> answer(HttpRequest<?> request, HttpStatus status, @Nullable String parameter) {
        String code = code(status);
        String requestId = RequestId.of(request);
        if (!wantsPage(request)) {
            return HttpResponse.status(status)
                    .body(problem(request, status, code, parameter, requestId))
                    .contentType(PROBLEM_JSON)
                    .header("Cache-Control", "no-store");
        }
        Map<String, Object> model = Map.of("code", code, "status", status.getCode(), "requestId", requestId);
        // What was asked for is nowhere, and isn't repeated: in the other language one begins at the beginning.
        Page page = new Page("problem", model, Language.of(request), "/", Language.EN.address("/"), null);
        return pages.answer(page, status);
    }

    /** That something went wrong on our side, said without a template, for when that is what went wrong. */
    HttpResponse<?> barely(HttpRequest<?> request) {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"th\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width\"><title>500</title></head><body>");
        for (Language language : Language.values()) {
            html.append("<div lang=\"").append(language.code()).append("\"><h1>");
            html.append(Html.escaped(texts.text(language, "problem.unexpected.title")))
                    .append("</h1><p>");
            html.append(Html.escaped(texts.text(language, "problem.unexpected.text")))
                    .append("</p><p>");
            html.append(Html.escaped(texts.text(language, "problem.id", RequestId.of(request))))
                    .append("</p><p><a href=\"");
            html.append(language.address("/")).append("\">");
            html.append(Html.escaped(texts.text(language, "go.home"))).append("</a></p></div>");
        }
        return HttpResponse.serverError(html.append("</body></html>").toString())
                .header("Content-Type", "text/html; charset=utf-8")
                .header("Cache-Control", "no-store");
    }

    private String code(HttpStatus status) {
        return switch (status.getCode()) {
            case 400 -> "invalid-parameter";
            case 404 -> "not-found";
            case 405 -> "method-not-allowed";
            case 406 -> "not-acceptable";
            case 410 -> "gone";
            case 413 -> "too-large";
            case 415 -> "unsupported-type";
            case 422 -> "invalid";
            case 429 -> "too-many-requests";
            case 503 -> "unavailable";
            default -> status.getCode() < 500 ? "unreadable" : "unexpected";
        };
    }

    private static boolean wantsPage(HttpRequest<?> request) {
        String path = request.getPath();
        if (NEVER_A_PAGE.stream().anyMatch(path::startsWith)) {
            return false;
        }
        String accepted = String.join(",", request.getHeaders().getAll("Accept"));
        return accepted.isBlank()
                || accepted.contains("text/html")
                || (accepted.contains("*/*") && !accepted.contains("json"));
    }

    private Map<String, Object> problem(
            HttpRequest<?> request, HttpStatus status, String code, @Nullable String parameter, String requestId) {
        Language language = prefersEnglish(request) ? Language.EN : Language.TH;
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", texts.text(language, "problem." + code + ".title"));
        problem.put("status", status.getCode());
        problem.put("code", code);
        problem.put("detail", texts.text(language, "problem." + code + ".text"));
        problem.put("text", inBoth("problem." + code + ".text"));
        if (parameter != null) {
            problem.put(
                    "errors",
                    List.of(Map.of(
                            "parameter", parameter,
                            "code", code,
                            "text", inBoth("problem.parameter"))));
        }
        problem.put("requestId", requestId);
        return problem;
    }

    private Map<String, String> inBoth(String key) {
        return Map.of("th", texts.text(Language.TH, key), "en", texts.text(Language.EN, key));
    }

    private static boolean prefersEnglish(HttpRequest<?> request) {
        return request.getHeaders().getAll("Accept-Language").stream()
                .anyMatch(languages -> languages.strip().startsWith("en"));
    }
}
