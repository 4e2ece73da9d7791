package io.gatehouse.gateway.balancer;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the health of an upstream's targets is found out. */
public record HealthPolicy(Active active, Passive passive, double thresholdPercent) {
    /** What counts, and how often in a row until a target changes sides; 0 never. */
    public record Counting(
            Set<Integer> healthyStatuses,
            Set<Integer> unhealthyStatuses,
            int successes,
            int httpFailures,
            int tcpFailures,
            int timeouts) {
        public Counting {
            healthyStatuses = Set.copyOf(healthyStatuses);
            unhealthyStatuses = Set.copyOf(unhealthyStatuses);
        }
    }

    /** How a target is probed. */
    public enum Probe {
        TCP,
        HTTP,
        HTTPS,
        /** Probes that this gateway can't send: the targets are not probed. */
        UNSUPPORTED
    }

    /**
     * Probes of the gateway's own.
     *
     * @param healthyMillis between probes of a healthy target, 0 for none
     * @param unhealthyMillis between probes of an unhealthy target, 0 for none
     * @param concurrency how many targets are probed at once
     * @param serverName for the TLS handshake, null for that of requests
     */
    public record Active(
            Probe probe,
            long healthyMillis,
            long unhealthyMillis,
            int timeoutMillis,
            int concurrency,
            String path,
            Map<String, List<String>> headers,
            boolean verifyCertificate,
            @Nullable String serverName,
            Counting counting) {
        public Active {
            headers = Map.copyOf(headers);
        }

        boolean on() {
            return probe != Probe.UNSUPPORTED && (healthyMillis > 0 || unhealthyMillis > 0);
        }
    }

    /** What requests on their way through tell. */
    public record Passive(Counting counting) {
        boolean on() {
            return counting.httpFailures() > 0 || counting.tcpFailures() > 0 || counting.timeouts() > 0;
        }
    }

    /** Whether anything can change a target's health. */
    boolean on() {
        return active.on() || passive.on();
    }
}
