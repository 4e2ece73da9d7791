package io.gatehouse.gateway;

import java.util.concurrent.atomic.LongAdder;

/** Counts connections and requests since the start. Event loops don't wait for each other here. */
public final class Traffic {
    private final LongAdder connections = new LongAdder();
    private final LongAdder begun = new LongAdder();
    private final LongAdder ended = new LongAdder();

    void connected() {
        connections.increment();
    }

    void began() {
        begun.increment();
    }

    void ended() {
        ended.increment();
    }

    /** Client connections that were accepted. */
    public long connections() {
        return connections.sum();
    }

    /** Requests that were begun. */
    public long requests() {
        return begun.sum();
    }

    /** Requests that are not over yet. */
    public long inFlight() {
        return Math.max(0, begun.sum() - ended.sum());
    }
}
