package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.CoreEntityProblemRenderer;
import io.gatehouse.problem.KonnectProblemRenderer;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemRenderer;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.problem.Rendered;
import io.gatehouse.store.StoreUnavailable;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers as bytes with their content type, so that neither the framework's JSON settings nor the client's Accept
 * header can change them.
 */
final class Answers {
    private static final Logger LOG = LoggerFactory.getLogger(Answers.class);

    private static final Pattern PROBLEM_FAMILY =
            Pattern.compile("/v2/control-planes(/[^/]*(/(config-stores|group-).*)?)?/?|/(gatehouse|v1|v3)(/.*)?"
                    + "|/v2/(?!control-planes).*");
    private static final ProblemRenderer PROBLEM_JSON = new KonnectProblemRenderer();
    private static final ProblemRenderer CORE_ENTITIES = new CoreEntityProblemRenderer();

    private Answers() {}

    static MutableHttpResponse<byte[]> json(int status, JsonNode body) {
        return HttpResponse.status(status, null)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .body(Json.bytes(body));
    }

    /** One thing in the wrapper that the older families put around it. */
    static MutableHttpResponse<byte[]> item(int status, JsonNode item) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("item", item);
        return json(status, body);
    }

    /** All things of an older family. */
    static MutableHttpResponse<byte[]> items(List<ObjectNode> items, String countField) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.putArray("items").addAll(items);
        body.putObject("page").put(countField, items.size());
        return json(200, body);
    }

    static MutableHttpResponse<byte[]> noContent() {
        return HttpResponse.noContent();
    }

    /** Runs {@code work} and turns whatever goes wrong into the answer that clients of the path understand. */
    static MutableHttpResponse<byte[]> answer(HttpRequest<?> request, Supplier<MutableHttpResponse<byte[]>> work) {
        try {
            return Occupancy.ofThisProcess().with(work);
        } catch (Refused e) {
            return problem(request, e.problem());
        } catch (StoreUnavailable e) {
            return unavailable(request, e);
        } catch (RuntimeException e) {
            return failure(request, e);
        }
    }

    static MutableHttpResponse<byte[]> problem(HttpRequest<?> request, Problem problem) {
        return problem(request, problem, UUID.randomUUID().toString());
    }

    static MutableHttpResponse<byte[]> unavailable(HttpRequest<?> request, StoreUnavailable cause) {
        String requestId = UUID.randomUUID().toString();
        LOG.warn("request {}: the database is unavailable: {}", requestId, cause.getMessage());
        return problem(request, Problem.unavailable(), requestId);
    }

    static MutableHttpResponse<byte[]> failure(HttpRequest<?> request, Throwable cause) {
        String requestId = UUID.randomUUID().toString();
        LOG.error("request {}: {} {} failed", requestId, request.getMethodName(), request.getPath(), cause);
        return problem(request, Problem.internal(), requestId);
    }

    private static MutableHttpResponse<byte[]> problem(HttpRequest<?> request, Problem problem, String requestId) {
        Rendered rendered = renderer(request).render(problem, requestId);
        MutableHttpResponse<byte[]> response = HttpResponse.status(rendered.status(), null)
                .contentType(MediaType.of(rendered.contentType()))
                .header("X-Request-Id", requestId)
                .body(Json.bytes(rendered.body()));
        if (problem.type() == ProblemType.UNAUTHORIZED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return response;
    }

    private static ProblemRenderer renderer(HttpRequest<?> request) {
        return PROBLEM_FAMILY.matcher(request.getPath()).matches() ? PROBLEM_JSON : CORE_ENTITIES;
    }
}
