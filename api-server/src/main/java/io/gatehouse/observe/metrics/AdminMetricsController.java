package io.gatehouse.observe.metrics;

import io.micronaut.context.annotation.Requires;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;

/** {@code /metrics} on the Admin API's listener, where Kong has it as well. */
@Controller(value = "/metrics", port = "${gatehouse.admin.port}", produces = MediaType.ALL)
@Requires(property = "gatehouse.admin.port")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AdminMetricsController {
    private final Metrics metrics;

    AdminMetricsController(Metrics metrics) {
        this.metrics = metrics;
    }

    @Get
    HttpResponse<String> metrics() {
        return metrics.answer();
    }
}
