package io.gatehouse.gateway.balancer;

import io.gatehouse.plugin.Endpoint;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One server behind an upstream with what is known of it. It outlives changes of the upstream that leave its address
 * and the way its health is found out alone. Any thread may use it.
 */
public final class Target {
    private static final Logger LOG = LoggerFactory.getLogger(Target.class);

    /** A name that could not be resolved is left alone for so long, unless nothing else is left. */
    private static final long UNRESOLVED_NANOS = TimeUnit.SECONDS.toNanos(5);

    /** How quickly a measured latency is forgotten. */
    private static final double DECAY_NANOS = TimeUnit.SECONDS.toNanos(10);

    private final String upstream;
    private final String host;
    private final int port;
    private final AtomicInteger inFlight = new AtomicInteger();
    private volatile boolean healthy = true;
    private volatile boolean counting;
    private volatile long unresolvedUntil;
    private volatile Latency latency = new Latency(0, 0);
    private volatile @Nullable Endpoint endpoint;

    // Guarded by this object's lock.
    private int successes;
    private int httpFailures;
    private int tcpFailures;
    private int timeouts;

    private record Latency(double nanos, long measuredAt) {}

    /** What a target did wrong. */
    public enum Failure {
        HTTP,
        TCP,
        TIMEOUT
    }

    Target(String upstream, String host, int port) {
        this.upstream = upstream;
        this.host = host;
        this.port = port;
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    /** As it is written: host and port, IPv6 in brackets. */
    public String address() {
        return (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }

    public boolean healthy() {
        return healthy;
    }

    /** Whether its name could not be resolved lately. */
    public boolean unresolved() {
        long until = unresolvedUntil;
        return until != 0 && System.nanoTime() - until < 0;
    }

    /**
     * The target as an endpoint of a service.
     *
     * @param serverName for the TLS handshake, null for the target's own host
     */
    public Endpoint endpoint(Endpoint service, @Nullable String serverName) {
        Endpoint known = endpoint;
        String name = serverName == null ? host : serverName;
        if (known == null
                || !known.isSpokenToLike(service)
                || !known.serverName().equals(name)) {
            known = service.moved(host, port).named(name);
            endpoint = known;
        }
        return known;
    }

    public void unresolvable() {
        long until = System.nanoTime() + UNRESOLVED_NANOS;
        unresolvedUntil = until == 0 ? 1 : until;
    }

    /** Takes a request. */
    public void begin() {
        inFlight.incrementAndGet();
    }

    /** The request is over. */
    public void end() {
        inFlight.decrementAndGet();
    }

    int inFlight() {
        return inFlight.get();
    }

    /** Remembers how long a request took to be answered. */
    public void answeredIn(long nanos) {
        unresolvedUntil = 0;
        long now = System.nanoTime();
        Latency before = latency;
        // A peak counts at once and fades; a measurement lost to another thread's does not matter.
        double kept = Math.exp(-Math.max(0, now - before.measuredAt()) / DECAY_NANOS);
        latency = new Latency(nanos > before.nanos() ? nanos : before.nanos() * kept + nanos * (1 - kept), now);
    }

    double latencyNanos() {
        return latency.nanos();
    }

    boolean available() {
        return healthy && !unresolved();
    }

    /** The operator, or who else knows, says how it is. */
    public synchronized void mark(boolean newHealthy) {
        clear();
        become(newHealthy, "as told");
    }

    /** @param limit after how many successes an unhealthy target is healthy, 0 never */
    void success(int limit) {
        if (limit == 0 || (healthy && !counting)) {
            return;
        }
        synchronized (this) {
            httpFailures = 0;
            tcpFailures = 0;
            timeouts = 0;
            counting = false;
            if (!healthy && ++successes >= limit) {
                clear();
                become(true, "it answers again");
            }
        }
    }

    /** @param limit after how many failures of this kind a healthy target is unhealthy, 0 never */
    void failure(Failure failure, int limit) {
        if (limit == 0) {
            return;
        }
        synchronized (this) {
            successes = 0;
            if (!healthy) {
                return;
            }
            counting = true;
            int count = switch (failure) {
                case HTTP -> ++httpFailures;
                case TCP -> ++tcpFailures;
                case TIMEOUT -> ++timeouts;
            };
            if (count >= limit) {
                clear();
                become(
                        false,
                        switch (failure) {
                            case HTTP -> "failing responses";
                            case TCP -> "failing connections";
                            case TIMEOUT -> "timeouts";
                        });
            }
        }
    }

    private void clear() {
        successes = 0;
        httpFailures = 0;
        tcpFailures = 0;
        timeouts = 0;
        counting = false;
    }

    private void become(boolean newHealthy, String reason) {
        if (healthy != newHealthy) {
            healthy = newHealthy;
            if (newHealthy) {
                LOG.info("target {} of upstream {} is healthy: {}", address(), upstream, reason);
            } else {
                LOG.warn("target {} of upstream {} is unhealthy: {}", address(), upstream, reason);
            }
        }
    }
}
