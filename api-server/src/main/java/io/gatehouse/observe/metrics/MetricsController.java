package io.gatehouse.observe.metrics;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** {@code /metrics} on the status listener. */
@Controller(value = "/metrics", port = "${gatehouse.status.port}", produces = MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class MetricsController {
    private final Metrics metrics;

    MetricsController(Metrics metrics) {
        this.metrics = metrics;
    }

    @Get
    HttpResponse<String> metrics() {
        return metrics.answer();
    }
}
