package org.thongthin.cms.platform;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Error;
import io.micronaut.http.annotation.Produces;

/** The one place where whatever was thrown, by a rule or by the framework, becomes an answer. */
@Controller
final class ProblemController {
    private final FrameworkProblems framework;
    private final ProblemResponses responses;

    ProblemController(FrameworkProblems framework, ProblemResponses responses) {
        this.framework = framework;
        this.responses = responses;
    }

    @Error(global = true)
    @Produces(MediaType.ALL)
    HttpResponse<?> answer(HttpRequest<?> request, Throwable thrown) {
        return responses.respond(request, framework.problem(request, thrown), FrameworkProblems.allowedMethods(thrown));
    }
}
