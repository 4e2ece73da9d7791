package io.gatehouse.observe;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What load balancers and people ask, on the status listener only. {@code /status} always answers 200 and says what is
 * wrong; {@code /status/ready} answers 503 until traffic can be served, with Kong's {@code message} key.
 */
@Controller(value = "/status", port = "${gatehouse.status.port}", produces = MediaType.ALL)
final class StatusController {
    private final List<ReadinessCheck> checks;
    private final List<StatusSection> sections;
    private final Instant started = Instant.now();

    StatusController(List<ReadinessCheck> checks, List<StatusSection> sections) {
        this.checks = checks.stream()
                .sorted(Comparator.comparing(ReadinessCheck::name))
                .toList();
        this.sections = sections;
    }

    @Get
    HttpResponse<String> status() {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("version", Version.current());
        body.put("ready", problems().isEmpty());
        body.put("uptime_seconds", Duration.between(started, Instant.now()).toSeconds());
        ObjectNode results = body.putObject("checks");
        checks.forEach(check -> results.put(check.name(), check.problem().orElse("ok")));
        sections.forEach(section -> body.set(section.name(), section.describe()));
        return json(HttpStatus.OK, body);
    }

    @Get("/ready")
    HttpResponse<String> ready() {
        List<String> problems = problems();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.put("message", problems.isEmpty() ? "ready" : String.join("; ", problems));
        return json(problems.isEmpty() ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE, body);
    }

    private List<String> problems() {
        return checks.stream()
                .map(ReadinessCheck::problem)
                .flatMap(Optional::stream)
                .toList();
    }

    private static HttpResponse<String> json(HttpStatus status, ObjectNode body) {
        return HttpResponse.<String>status(status)
                .contentType(MediaType.APPLICATION_JSON_TYPE)
                .body(Objects.requireNonNull(body.toString()));
    }
}
