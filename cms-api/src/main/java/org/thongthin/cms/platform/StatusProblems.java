package org.thongthin.cms.platform;

import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * What the framework answers without throwing: a request that is not HTTP, a header that is too long, a failure inside
 * the handling of a failure. It knows only a status, and its own body would tell what is inside.
 */
@Singleton
final class StatusProblems implements ErrorResponseProcessor<Object> {
    private final FrameworkProblems framework;
    private final ProblemResponses responses;
    private final SecurityHeaders headers;

    StatusProblems(FrameworkProblems framework, ProblemResponses responses, SecurityHeaders headers) {
        this.framework = framework;
        this.responses = responses;
        this.headers = headers;
    }

    @Override
    @SuppressWarnings("unchecked")
    public MutableHttpResponse<Object> processResponse(ErrorContext context, MutableHttpResponse<?> base) {
        Problem problem = context.getRootCause()
                .map(cause -> framework.problem(context.getRequest(), cause))
                .orElseGet(() -> new Refused(FrameworkProblems.codeOf(base.code())));
        MutableHttpResponse<Object> response =
                (MutableHttpResponse<Object>) responses.respond(context.getRequest(), problem, Set.of());
        base.getAttributes().forEach((name, value) -> response.setAttribute(name.toString(), value));
        // Some of these answers pass no filter.
        headers.add(context.getRequest(), response);
        response.getHeaders().set(RequestId.HEADER, RequestId.of(context.getRequest()));
        return response;
    }
}
