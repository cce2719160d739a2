package org.thongthin.cms.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.micronaut.core.convert.exceptions.ConversionErrorException;
import io.micronaut.core.type.Argument;
import io.micronaut.data.exceptions.OptimisticLockException;
import io.micronaut.http.BasicHttpAttributes;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.body.stream.BaseSharedBuffer.IncorrectContentLengthException;
import io.micronaut.http.exceptions.BufferLengthExceededException;
import io.micronaut.http.exceptions.ContentLengthExceededException;
import io.micronaut.http.exceptions.HttpStatusException;
import io.micronaut.http.server.exceptions.NotAllowedException;
import io.micronaut.json.JsonSyntaxException;
import io.micronaut.security.authentication.AuthorizationException;
import io.micronaut.web.router.exceptions.DuplicateRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedBodyRouteException;
import io.micronaut.web.router.exceptions.UnsatisfiedRouteException;
import io.netty.handler.codec.http.multipart.HttpPostRequestDecoder;
import jakarta.inject.Singleton;
import jakarta.validation.ConstraintViolationException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.channels.ClosedChannelException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says in our own terms what the framework, the JSON reader or the database threw. */
@Singleton
final class FrameworkProblems {
    private static final Logger LOG = LoggerFactory.getLogger(FrameworkProblems.class);

    /** Logs what nobody expected, once and with everything; the problem itself then says nothing of it. */
    Problem problem(HttpRequest<?> request, Throwable thrown) {
        return switch (thrown) {
            case Problem problem -> problem;
            case ContentLengthExceededException _ -> new Refused(ProblemCode.TOO_LARGE);
            case BufferLengthExceededException _ -> new Refused(ProblemCode.TOO_LARGE);
            case HttpStatusException status ->
                new Refused(codeOf(status.getStatus().getCode()));
            case AuthorizationException refused ->
                new Refused(refused.isForbidden() ? ProblemCode.FORBIDDEN : ProblemCode.UNAUTHENTICATED);
            case JsonMappingException mapping -> JsonFaults.invalid(mapping, "");
            case JsonProcessingException _ -> new Refused(ProblemCode.UNREADABLE);
            case JsonSyntaxException _ -> new Refused(ProblemCode.UNREADABLE);
            case ConversionErrorException conversion
            when conversion.getCause() instanceof JsonMappingException json -> JsonFaults.invalid(json, "");
            case ConversionErrorException conversion -> unconvertible(request, conversion.getArgument());
            case UnsatisfiedBodyRouteException _ -> new Refused(ProblemCode.UNREADABLE);
            case UnsatisfiedRouteException missing -> parameter(missing.getArgument());
            case ConstraintViolationException violations -> Violations.invalid(violations);
            case OptimisticLockException _ -> new Refused(ProblemCode.STALE);
            case IncorrectContentLengthException _ -> new Refused(ProblemCode.UNREADABLE);
            case HttpPostRequestDecoder.ErrorDataDecoderException _ -> new Refused(ProblemCode.UNREADABLE);
            // Routes that differ by what they take, asked without saying what is sent.
            case DuplicateRouteException _ -> new Refused(ProblemCode.UNSUPPORTED_TYPE);
            case URISyntaxException _ -> new Refused(ProblemCode.UNREADABLE);
            case IOException gone
            when callerHasLeft(gone) -> {
                LOG.debug("The caller left before the answer", gone);
                yield new Refused(ProblemCode.UNREADABLE);
            }
            default -> {
                LOG.error("Unexpected error, request {}", RequestId.of(request), thrown);
                yield new Refused(ProblemCode.UNEXPECTED);
            }
        };
    }

    /** The code that stands for a status of which nothing else is known. */
    static ProblemCode codeOf(int status) {
        return switch (status) {
            case 401 -> ProblemCode.UNAUTHENTICATED;
            case 403 -> ProblemCode.FORBIDDEN;
            case 404 -> ProblemCode.NOT_FOUND;
            case 405 -> ProblemCode.METHOD_NOT_ALLOWED;
            case 406 -> ProblemCode.NOT_ACCEPTABLE;
            case 410 -> ProblemCode.GONE;
            case 412 -> ProblemCode.STALE;
            case 413, 414, 431 -> ProblemCode.TOO_LARGE;
            case 415 -> ProblemCode.UNSUPPORTED_TYPE;
            default -> status >= 400 && status < 500 ? ProblemCode.UNREADABLE : ProblemCode.UNEXPECTED;
        };
    }

    /** An id in the path that can't be one names nothing; a parameter that can't be one is a mistake to mend. */
    private static Problem unconvertible(HttpRequest<?> request, Argument<?> argument) {
        boolean inPath = BasicHttpAttributes.getUriTemplate(request)
                .map(template -> template.contains("{" + argument.getName() + "}"))
                .orElse(false);
        return inPath ? new Refused(ProblemCode.NOT_FOUND) : parameter(argument);
    }

    private static Problem parameter(Argument<?> argument) {
        return new Refused(ProblemCode.INVALID_PARAMETER, argument.getName());
    }

    private static boolean callerHasLeft(IOException thrown) {
        String message = thrown.getMessage() == null ? "" : thrown.getMessage().toLowerCase(Locale.ROOT);
        return thrown instanceof ClosedChannelException
                || message.contains("connection reset")
                || message.contains("connection closed")
                || message.contains("broken pipe");
    }

    static Set<String> allowedMethods(Throwable thrown) {
        return thrown instanceof NotAllowedException wrongMethod
                ? new TreeSet<>(wrongMethod.getAllowedMethods())
                : Set.of();
    }
}
