package io.gatehouse.observe.metrics;

import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugin.RouteView;
import io.gatehouse.plugin.ServiceView;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** Kong's metrics of requests. Nothing waits while one is counted. */
@Singleton
public final class TrafficMetrics implements MetricSource {
    /** Kong's only workspace that Konnect shows. */
    static final String WORKSPACE = "default";

    private static final long[] GATEWAY_MILLIS = {
        1, 2, 5, 7, 10, 15, 20, 30, 50, 75, 100, 200, 500, 750, 1000, 3000, 6000
    };
    private static final long[] UPSTREAM_MILLIS = {25, 50, 80, 100, 250, 400, 700, 1000, 2000, 5000, 10000, 30000, 60000
    };
    private static final List<String> ROUTE = List.of("service", "route", "workspace");

    private final LongAdder errors;
    private final Counters requests;
    private final Counters bandwidth;
    private final Histograms gatewayLatency;
    private final Histograms upstreamLatency;
    private final Histograms requestLatency;

    TrafficMetrics(MetricErrors errors) {
        this.errors = errors.count();
        this.requests = new Counters(
                "kong_http_requests_total",
                "Responses by status and by who gave them",
                this.errors,
                List.of("service", "route", "code", "source", "workspace", "consumer"));
        this.bandwidth = new Counters(
                "kong_bandwidth_bytes",
                "Bytes received from clients and sent to them",
                this.errors,
                List.of("service", "route", "direction", "workspace", "consumer"));
        this.gatewayLatency = new Histograms(
                "kong_kong_latency_ms",
                "Milliseconds that the gateway and its plugins took before the upstream",
                this.errors,
                ROUTE,
                GATEWAY_MILLIS);
        this.upstreamLatency = new Histograms(
                "kong_upstream_latency_ms",
                "Milliseconds until the first byte of the upstream",
                this.errors,
                ROUTE,
                UPSTREAM_MILLIS);
        this.requestLatency = new Histograms(
                "kong_request_latency_ms", "Milliseconds of whole requests", this.errors, ROUTE, UPSTREAM_MILLIS);
    }

    /**
     * Whose traffic it was, in the words of the labels.
     *
     * @param service its name, else its host; empty without one
     * @param route its name, else its id
     * @param consumer empty when there is none, or it is not to be told
     */
    public record Labels(String service, String route, String consumer) {
        /** Of a request that a route matched. */
        public static Labels of(RouteView route, FinishedExchange.Parties parties, boolean perConsumer) {
            String consumer = perConsumer && parties.consumer() != null
                    ? parties.consumer().username()
                    : null;
            return new Labels(
                    service(parties.service()),
                    route.name() == null ? route.id().toString() : route.name(),
                    consumer == null ? "" : consumer);
        }

        private static String service(@Nullable ServiceView service) {
            if (service == null) {
                return "";
            }
            String named = service.name() == null ? service.host() : service.name();
            return named == null ? "" : named;
        }
    }

    public void countStatus(FinishedExchange.Response response, Labels labels) {
        requests.add(
                1,
                List.of(
                        labels.service(),
                        labels.route(),
                        Integer.toString(response.status()),
                        response.fromUpstream() ? "service" : "kong",
                        WORKSPACE,
                        labels.consumer()));
    }

    public void countBytes(FinishedExchange exchange, Labels labels) {
        bytes(exchange.request().bytes(), "ingress", labels);
        bytes(exchange.response().bytes(), "egress", labels);
    }

    private void bytes(long bytes, String direction, Labels labels) {
        bandwidth.add(
                (double) bytes, List.of(labels.service(), labels.route(), direction, WORKSPACE, labels.consumer()));
    }

    public void measureLatencies(FinishedExchange.Times times, Labels labels) {
        List<String> values = List.of(labels.service(), labels.route(), WORKSPACE);
        requestLatency.observe(times.requestMillis(), values);
        gatewayLatency.observe(times.gatewayMillis(), values);
        if (times.upstreamMillis() >= 0) {
            upstreamLatency.observe(times.upstreamMillis(), values);
        }
    }

    @Override
    public void write(MetricText text) {
        requests.writeTo(text);
        bandwidth.writeTo(text);
        gatewayLatency.writeTo(text);
        upstreamLatency.writeTo(text);
        requestLatency.writeTo(text);
        MetricText.sample(
                text.family(
                        "kong_nginx_metric_errors_total",
                        "Samples that were not kept, since a metric has too many series",
                        MetricText.Kind.COUNTER),
                "kong_nginx_metric_errors_total",
                "",
                (double) errors.sum());
    }
}
