package io.gatehouse.admin;

import io.gatehouse.konnect.Json;
import io.gatehouse.konnect.OtherListener;
import io.gatehouse.problem.AdminProblemRenderer;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Rendered;
import io.gatehouse.store.StoreUnavailable;
import io.micronaut.context.annotation.Requires;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What every answer of the Admin API's listener has in common, whoever gives it. */
@Singleton
@Requires(property = AdminListener.PORT)
final class AdminListener implements OtherListener {
    static final String PORT = "gatehouse.admin.port";

    /** The version of Kong whose Admin API this is. */
    static final String KONG_VERSION = "3.9.1";

    private static final Logger LOG = LoggerFactory.getLogger(AdminListener.class);
    private static final AdminProblemRenderer RENDERER = new AdminProblemRenderer();

    private final int port;

    AdminListener(@Value("${" + PORT + "}") int port) {
        this.port = port;
    }

    int port() {
        return port;
    }

    @Override
    public boolean received(HttpRequest<?> request) {
        return request.getServerAddress().getPort() == port;
    }

    @Override
    public MutableHttpResponse<byte[]> answer(HttpRequest<?> request, Problem problem) {
        return answer(request, problem, UUID.randomUUID().toString());
    }

    MutableHttpResponse<byte[]> unavailable(HttpRequest<?> request, StoreUnavailable cause) {
        LOG.warn(
                "{} {}: the database is unavailable: {}",
                request.getMethodName(),
                request.getPath(),
                cause.getMessage());
        return answer(request, Problem.unavailable());
    }

    MutableHttpResponse<byte[]> failure(HttpRequest<?> request, Throwable cause) {
        LOG.error("{} {} failed", request.getMethodName(), request.getPath(), cause);
        return answer(request, Problem.internal());
    }

    MutableHttpResponse<byte[]> json(HttpRequest<?> request, int status, byte[] body) {
        return body(request, status, AdminProblemRenderer.CONTENT_TYPE, body);
    }

    MutableHttpResponse<byte[]> plainText(HttpRequest<?> request, int status, String text) {
        return body(request, status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }

    MutableHttpResponse<byte[]> empty(HttpRequest<?> request, int status) {
        return common(request, HttpResponse.status(status, null));
    }

    MutableHttpResponse<byte[]> options(HttpRequest<?> request, String allowed) {
        return empty(request, 204)
                .header(HttpHeaders.ALLOW, allowed)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_METHODS, allowed)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_HEADERS, "Content-Type");
    }

    private MutableHttpResponse<byte[]> answer(HttpRequest<?> request, Problem problem, String requestId) {
        Rendered rendered = RENDERER.render(problem, requestId);
        return problem.type() == ProblemType.UNSUPPORTED_MEDIA_TYPE
                ? empty(request, rendered.status())
                : body(request, rendered.status(), rendered.contentType(), Json.bytes(rendered.body()));
    }

    private static MutableHttpResponse<byte[]> body(HttpRequest<?> request, int status, String type, byte[] body) {
        MutableHttpResponse<byte[]> response = HttpResponse.status(status, null);
        return common(request, response.contentType(MediaType.of(type)).body(body));
    }

    private static MutableHttpResponse<byte[]> common(HttpRequest<?> request, MutableHttpResponse<byte[]> response) {
        String origin = Optional.ofNullable(request.getHeaders().get(HttpHeaders.ORIGIN))
                .orElse("*");
        return response.header(HttpHeaders.SERVER, "kong/" + KONG_VERSION)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin)
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_CREDENTIALS, "true");
    }
}
