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

/**
 * Rewrites what Micronaut itself refuses (unknown path, wrong verb, oversized body) in the words of the path's family.
 * Unlike an error handler method it is not chosen by the Accept header.
 */
@Singleton
@Primary
final class FrameworkErrors implements ErrorResponseProcessor<byte[]> {
    @Override
    public MutableHttpResponse<byte[]> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        HttpRequest<?> request = context.getRequest();
        MutableHttpResponse<byte[]> answer = answer(context, request, response.code());
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
