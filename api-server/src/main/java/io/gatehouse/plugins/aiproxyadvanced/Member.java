package io.gatehouse.plugins.aiproxyadvanced;

import io.gatehouse.llm.proxy.ProxyTarget;
import java.util.concurrent.atomic.AtomicInteger;

/** A target of a balancer with what is known of it. Several aliases may share it. Any thread may use it. */
final class Member {
    private final ProxyTarget target;
    private final int weight;
    private final String name;
    private final Breaker breaker;
    private final AtomicInteger inFlight = new AtomicInteger();
    private final Latency latency = new Latency();
    private final UsedTokens used = new UsedTokens();
    private volatile long restsUntil;
    private volatile boolean rests;

    /** @param name tells it from the others, and stays the same when others come or go */
    Member(ProxyTarget target, String name, Breaker breaker) {
        this.target = target;
        this.weight = target.target().weight();
        this.name = name;
        this.breaker = breaker;
    }

    ProxyTarget target() {
        return target;
    }

    int weight() {
        return weight;
    }

    String name() {
        return name;
    }

    Breaker breaker() {
        return breaker;
    }

    Latency latency() {
        return latency;
    }

    UsedTokens used() {
        return used;
    }

    /** The target itself asks to be left alone. */
    void restUntil(long nanos) {
        restsUntil = nanos;
        rests = true;
    }

    boolean rests(long now) {
        if (rests && now - restsUntil >= 0) {
            rests = false;
        }
        return rests;
    }

    void begin() {
        inFlight.incrementAndGet();
    }

    void end() {
        inFlight.decrementAndGet();
    }

    int inFlight() {
        return inFlight.get();
    }
}
