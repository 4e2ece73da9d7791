package io.gatehouse.konnect;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import java.util.Locale;

/** The JSON object that a request carries. */
final class Bodies {
    private static final String JSON = "application/json";

    private Bodies() {}

    static ObjectNode object(HttpRequest<byte[]> request) {
        String contentType = request.getHeaders().get(HttpHeaders.CONTENT_TYPE);
        String mediaType = contentType == null ? "" : contentType.split(";", 2)[0].strip();
        if (!mediaType.toLowerCase(Locale.ROOT).equals(JSON)) {
            String got = contentType == null ? "is missing" : "is '" + Problem.quoted(contentType) + "'";
            throw new Refused(
                    Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, "Content-Type " + got + "; expected " + JSON));
        }
        return Json.object(request.getBody().orElseGet(() -> new byte[0]));
    }
}
