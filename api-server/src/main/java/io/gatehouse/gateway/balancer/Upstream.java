package io.gatehouse.gateway.balancer;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A virtual host over targets, as it is configured.
 *
 * @param hashOn what consistent hashing goes by, {@code hashFallback} where a request lacks it
 * @param cookie the cookie that is made for a client that has none, null when no cookie is hashed
 * @param hostHeader the Host header of requests to the targets, null for the target's own
 */
public record Upstream(
        UUID id,
        String name,
        Algorithm algorithm,
        HashSource hashOn,
        HashSource hashFallback,
        @Nullable Cookie cookie,
        @Nullable String hostHeader,
        HealthPolicy health) {
    /** What the host header makes of the TLS handshake: its host; null where the target's own is asked for. */
    public @Nullable String serverName() {
        if (hostHeader == null) {
            return null;
        }
        int colon = hostHeader.lastIndexOf(':');
        return colon > hostHeader.lastIndexOf(']') ? hostHeader.substring(0, colon) : hostHeader;
    }

    /** How a target is chosen. */
    public enum Algorithm {
        ROUND_ROBIN,
        CONSISTENT_HASHING,
        LEAST_CONNECTIONS,
        LATENCY
    }

    /** A cookie by name and path. */
    public record Cookie(String name, String path) {}

    /**
     * One of its targets.
     *
     * @param host a name or an address, IPv6 without brackets
     * @param weight its share, 0 for none
     * @param failover whether it is used only while no other is healthy
     */
    public record Member(UUID id, String host, int port, int weight, boolean failover) {}
}
