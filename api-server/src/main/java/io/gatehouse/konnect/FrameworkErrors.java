package io.gatehouse.konnect;

import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.store.StoreUnavailable;
import io.micronaut.context.annotation.Primary;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Rewrites what Micronaut itself refuses (unknown path, wrong verb, oversized body) in the words of the path's family.
 * Unlike an error handler method it is not chosen by the Accept header.
 */
@Singleton
@Primary
final class FrameworkErrors implements ErrorResponseProcessor<byte[]> {
    private static final Logger LOG = LoggerFactory.getLogger(FrameworkErrors.class);

    private final List<OtherListener> listeners;

    FrameworkErrors(List<OtherListener> listeners) {
        this.listeners = List.copyOf(listeners);
    }

    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        MutableHttpResponse<byte[]> answer = listeners.stream()
                .filter(listener -> listener.received(request))
                .findFirst()
                .map(listener -> answer(listener, context, response.code()))
                .orElseGet(() -> answer(context, request, response.code()));
        response.getHeaders()
                .forEach((name, values) -> values.forEach(value -> {
                    if (!answer.getHeaders().contains(name)) {
                        answer.header(name, value);
                    }
                }));
        return answer;
    }

    private static MutableHttpResponse<byte[]> answer(ErrorContext context, HttpRequest<?> request, int status) {
        Throwable cause = context.getRootCause().orElse(null);
        if (cause instanceof StoreUnavailable unavailable) {
            return Answers.unavailable(request, unavailable);
        }
        return cause != null && status >= 500
                ? Answers.failure(request, cause)
                : Answers.problem(request, problem(status));
    }

    private static MutableHttpResponse<byte[]> answer(OtherListener listener, ErrorContext context, int status) {
        HttpRequest<?> request = context.getRequest();
        Throwable cause = context.getRootCause().orElse(null);
        if (cause instanceof StoreUnavailable) {
            return listener.answer(request, Problem.unavailable());
        }
        if (cause != null && status >= 500) {
            LOG.error("{} {} failed", request.getMethodName(), request.getPath(), cause);
        }
        return listener.answer(request, problem(status));
    }

    private static Problem problem(int status) {
        return switch (status) {
            case 400 -> Problem.of(ProblemType.MALFORMED_REQUEST, "the request can't be understood");
            case 401 -> Problem.unauthorized();
            case 404 -> Problem.notFound();
            case 405 -> Problem.methodNotAllowed();
            case 406 -> Problem.of(ProblemType.NOT_ACCEPTABLE, "the Accept header leaves no media type to answer in");
            case 413 -> Problem.bodyTooLarge(BodyLimit.BYTES);
            case 415 -> Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "expected Content-Type application/json");
            case 503 -> Problem.unavailable();
            default -> Problem.internal();
        };
    }
}
