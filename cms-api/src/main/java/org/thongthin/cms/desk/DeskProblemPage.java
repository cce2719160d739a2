package org.thongthin.cms.desk;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thongthin.cms.accounts.DeskPath;
import org.thongthin.cms.platform.Language;
import org.thongthin.cms.platform.ProblemAnswer;
import org.thongthin.cms.platform.ProblemCode;
import org.thongthin.cms.platform.ProblemPage;
import org.thongthin.cms.platform.Text;

/** Under the desk a person asks: a problem is a page that says what happened and where to go on. */
@Singleton
final class DeskProblemPage implements ProblemPage {
    private final Provider<DeskPages> pages;
    private final Provider<Visitor> visitor;
    private final UploadLimits limits;

    DeskProblemPage(Provider<DeskPages> pages, Provider<Visitor> visitor, UploadLimits limits) {
        this.pages = pages;
        this.visitor = visitor;
        this.limits = limits;
    }

    @Override
    public @Nullable MutableHttpResponse<?> answer(HttpRequest<?> request, ProblemAnswer problem) {
        String path = request.getPath();
        if (!path.equals(DeskPath.HOME) && !path.startsWith(DeskPath.HOME + "/")) {
            return null;
        }
        if (isScript(request)) {
            return null;
        }
        Language language = DeskLanguage.of(request);
        Map<String, Object> model = Map.of(
                "title", problem.title().in(language),
                "text", text(path, problem).in(language),
                "faults",
                        problem.errors().stream()
                                .map(error -> error.text().in(language))
                                .toList(),
                "requestId", problem.requestId());
        HttpStatus status = HttpStatus.valueOf(problem.status());
        return pages.get().answer(status, request, visitor.get().of(request), "problem", model);
    }

    /** A photograph too long for any request never reaches its form; how to make it smaller has to be said here. */
    private Text text(String path, ProblemAnswer problem) {
        boolean photograph = problem.code() == ProblemCode.TOO_LARGE && path.endsWith("/pictures");
        return photograph ? DeskWords.ALL.text("pictures.too-large", limits.megabytes()) : problem.text();
    }

    /** A page's own script asks for JSON and for nothing else. */
    private static boolean isScript(HttpRequest<?> request) {
        return !request.accept().isEmpty()
                && request.accept().stream().allMatch(type -> type.getName().equals(MediaType.APPLICATION_JSON));
    }
}
