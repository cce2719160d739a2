package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.DeskPath;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.ProblemAnswer;
import org.thongthin.cms.platform.ProblemPage;

/** Under the desk a person asks: a problem is a page that says what happened and where to go on. */
@Singleton
final class DeskProblemPage implements ProblemPage {
    private final Provider<DeskPages> pages;
    private final Provider<Visitor> visitor;

    DeskProblemPage(Provider<DeskPages> pages, Provider<Visitor> visitor) {
        this.pages = pages;
        this.visitor = visitor;
    }

    @Override
    public @Nullable MutableHttpResponse<?> answer(HttpRequest<?> request, ProblemAnswer problem) {
        String path = request.getPath();
        if (!path.equals(DeskPath.HOME) && !path.startsWith(DeskPath.HOME + "/")) {
            return null;
        }
        Language language = DeskLanguage.of(request);
        Map<String, Object> model = Map.of(
                "title", problem.title().in(language),
                "text", problem.text().in(language),
                "faults",
                        problem.errors().stream()
                                .map(error -> error.text().in(language))
                                .toList(),
                "requestId", problem.requestId());
        HttpStatus status = HttpStatus.valueOf(problem.status());
        return pages.get().answer(status, request, visitor.get().of(request), "problem", model);
    }
}
