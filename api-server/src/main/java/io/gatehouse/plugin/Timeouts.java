package io.gatehouse.plugin;

/** Milliseconds to connect, between two writes and between two reads; each at least 1. */
public record Timeouts(int connectMillis, int writeMillis, int readMillis) {
    /** Kong's default of a service and of a balancer. */
    public static final Timeouts DEFAULT = new Timeouts(60_000, 60_000, 60_000);

    public Timeouts {
        if (connectMillis < 1 || writeMillis < 1 || readMillis < 1) {
            throw new IllegalArgumentException("timeouts are at least 1 ms");
        }
    }
}
