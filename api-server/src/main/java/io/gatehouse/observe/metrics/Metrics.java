package io.gatehouse.observe.metrics;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.util.List;

/** Everything that this process measures, as Prometheus scrapes it. */
@Singleton
final class Metrics {
    private static final MediaType TEXT = MediaType.of("text/plain; charset=UTF-8");

    private final List<MetricSource> sources;

    Metrics(List<MetricSource> sources) {
        this.sources = sources;
    }

    HttpResponse<String> answer() {
        return HttpResponse.ok(text()).contentType(TEXT);
    }

    String text() {
        MetricText text = new MetricText();
        sources.forEach(source -> source.write(text));
        return text.toString();
    }
}
