package io.gatehouse.sdk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer above 299. Konnect words them in two ways: RFC 9457 problems with {@code invalid_parameters} on control
 * planes, and {@code message} with {@code details} on core entities.
 */
record Refusal(int status, String message, String body, String requestId, List<Violation> violations) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int EXCERPT = 500;
    private static final List<String> ID_HEADERS = List.of("x-request-id", "x-kong-request-id", "x-datadog-trace-id");

    /** @param call what was asked, without secrets */
    static Refusal of(String call, int status, HttpHeaders headers, String body) {
        JsonNode json = parsed(body);
        List<Violation> violations = violations(json);
        String words = json.path("detail").asText(json.path("message").asText(""));
        StringBuilder message = new StringBuilder(call + " answered " + status);
        String shown = excerpt(words.isEmpty() ? body : words);
        message.append(shown.isEmpty() ? "" : ": " + shown);
        violations.forEach(one -> message.append("; ")
                .append(one.field().isEmpty() ? "" : one.field() + ": ")
                .append(excerpt(one.message())));
        return new Refusal(status, message.toString(), body, requestId(json, headers), List.copyOf(violations));
    }

    KonnectException exception() {
        return switch (status) {
            case 400 -> new BadRequestException(this);
            case 401 -> new UnauthorizedException(this);
            case 403 -> new PermissionDeniedException(this);
            case 404 -> new NotFoundException(this);
            case 409 -> new ConflictException(this);
            case 422 -> new UnprocessableEntityException(this);
            case 429 -> new RateLimitException(this);
            default -> status >= 500 ? new InternalServerException(this) : new UnexpectedStatusException(this);
        };
    }

    private static JsonNode parsed(String body) {
        try {
            return JSON.readTree(body);
        } catch (JsonProcessingException e) {
            // A proxy in between answers in HTML; its text is shown as it is.
            return MissingNode.getInstance();
        }
    }

    private static List<Violation> violations(JsonNode json) {
        List<Violation> violations = new ArrayList<>();
        for (JsonNode parameter : json.path("invalid_parameters")) {
            violations.add(new Violation(
                    parameter.path("field").asText(""), parameter.path("reason").asText("")));
        }
        for (JsonNode detail : json.path("details")) {
            String field = detail.path("field").asText("");
            detail.path("messages").forEach(message -> violations.add(new Violation(field, message.asText())));
        }
        return violations;
    }

    private static String requestId(JsonNode json, HttpHeaders headers) {
        for (String name : List.of("instance", "request_id")) {
            if (!json.path(name).asText("").isEmpty()) {
                return json.path(name).asText();
            }
        }
        return ID_HEADERS.stream()
                .flatMap(name -> headers.firstValue(name).stream())
                .findFirst()
                .orElse("");
    }

    private static String excerpt(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }
}
