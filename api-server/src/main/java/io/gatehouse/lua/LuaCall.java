package io.gatehouse.lua;

import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.ResponseHead;
import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/** One run of a config's functions for one request: what they may touch, and what they decided. */
final class LuaCall {
    private final String plugin;
    private final LuaPhase phase;
    private final Exchange exchange;
    private final @Nullable ResponseHead head;
    private final long deadlineNanos;
    private @Nullable Decision decision;
    private @Nullable HttpHeaders decisionHeaders;

    LuaCall(String plugin, LuaPhase phase, Exchange exchange, @Nullable ResponseHead head) {
        this.plugin = plugin;
        this.phase = phase;
        this.exchange = exchange;
        this.head = head;
        this.deadlineNanos = System.nanoTime() + phase.millis() * 1_000_000L;
    }

    String plugin() {
        return plugin;
    }

    LuaPhase phase() {
        return phase;
    }

    Exchange exchange() {
        return exchange;
    }

    /** The response's head, null before there is one. */
    @Nullable
    ResponseHead head() {
        return head;
    }

    boolean late() {
        return System.nanoTime() - deadlineNanos > 0;
    }

    /** @param headers of the answer, which may still grow */
    void decide(Decision made, HttpHeaders headers) {
        decision = made;
        decisionHeaders = headers;
    }

    /** What the functions answered, to go on when nothing. */
    Decision decision() {
        return decision == null ? Decision.proceed() : decision;
    }

    /** Null before the functions answered. */
    @Nullable
    HttpHeaders decisionHeaders() {
        return decisionHeaders;
    }
}
