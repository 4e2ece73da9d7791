package io.gatehouse.gateway;

import io.gatehouse.gateway.balancer.Balancer;
import io.gatehouse.gateway.balancer.Hash;
import io.gatehouse.gateway.balancer.HashSource;
import io.gatehouse.gateway.balancer.Target;
import io.gatehouse.gateway.balancer.Upstream;
import io.gatehouse.gateway.upstream.UpstreamFailure;
import io.gatehouse.plugin.Endpoint;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One request's way over the targets of an upstream, and what the upstream learns from it. */
final class BalancedCall {
    private final Balancer balancer;
    private final Endpoint service;
    private final List<Target> tried = new ArrayList<>(2);
    private final @Nullable Long hash;
    private @Nullable String newCookie;
    private @Nullable Target current;
    private long startedNanos;

    private BalancedCall(Balancer balancer, Endpoint service, ProxyExchange exchange) {
        this.balancer = balancer;
        this.service = service;
        this.hash = balancer.hashes() ? hash(exchange) : null;
    }

    /**
     * Balances a request if its service's host names an upstream; null when it does not.
     *
     * @param service the service's endpoint, which says how the targets are spoken to
     */
    static @Nullable BalancedCall of(ProxyExchange exchange, Endpoint service) {
        Balancer balancer = exchange.balancer(service.host());
        return balancer == null ? null : new BalancedCall(balancer, service, exchange);
    }

    /** Takes the next target; null when none is healthy. */
    @Nullable
    Endpoint next() {
        over();
        Target target = balancer.pick(hash, tried);
        if (target == null) {
            return null;
        }
        current = target;
        tried.add(target);
        target.begin();
        startedNanos = System.nanoTime();
        return target.endpoint(service, balancer.upstream().serverName());
    }

    /** The upstream's own Host header, null when the target's is used. */
    @Nullable
    String hostHeader() {
        return balancer.upstream().hostHeader();
    }

    /** The target answered; a client that is told apart by a cookie gets one. */
    void answered(HttpResponse response) {
        Target target = current;
        if (target != null) {
            target.answeredIn(System.nanoTime() - startedNanos);
            balancer.answered(target, response.status().code());
        }
        Upstream.Cookie cookie = balancer.upstream().cookie();
        if (newCookie != null && cookie != null) {
            // "Same-Site" is how Kong spells it.
            response.headers()
                    .add(
                            HttpHeaderNames.SET_COOKIE,
                            cookie.name() + "=" + newCookie + "; Path=" + cookie.path() + "; Same-Site=Lax; HttpOnly");
        }
    }

    void failed(UpstreamFailure failure) {
        Target target = current;
        if (target == null) {
            return;
        }
        if (failure == UpstreamFailure.NAME_NOT_RESOLVED) {
            target.unresolvable();
        }
        balancer.failed(target, failure.isTimeout() ? Target.Failure.TIMEOUT : Target.Failure.TCP);
        over();
    }

    /** Nothing more happens at the target. */
    void over() {
        Target target = current;
        current = null;
        if (target != null) {
            target.end();
        }
    }

    private @Nullable Long hash(ProxyExchange exchange) {
        String value = value(balancer.upstream().hashOn(), exchange);
        if (value == null) {
            value = value(balancer.upstream().hashFallback(), exchange);
        }
        return value == null ? null : Hash.of(value);
    }

    private @Nullable String value(HashSource source, ProxyExchange exchange) {
        return switch (source.kind()) {
            case NONE -> null;
            case CONSUMER -> consumer(exchange);
            case IP -> exchange.clientAddress();
            case HEADER -> joined(exchange.headers().getAll(source.name()), "");
            case COOKIE -> cookie(source.name(), exchange);
            case PATH -> exchange.path();
            case QUERY_ARG ->
                joined(exchange.query().all(source.name()).stream().sorted().toList(), ",");
            case URI_CAPTURE -> exchange.captures().get(source.name());
        };
    }

    private static @Nullable String consumer(ProxyExchange exchange) {
        if (exchange.consumer() != null) {
            return exchange.consumer().id().toString();
        }
        return exchange.credential() == null ? null : exchange.credential().id().toString();
    }

    private String cookie(String name, ProxyExchange exchange) {
        String sent = RequestCookies.value(exchange.headers(), name);
        if (sent != null) {
            return sent;
        }
        newCookie = UUID.randomUUID().toString();
        return newCookie;
    }

    private static @Nullable String joined(List<String> values, String separator) {
        return values.isEmpty() ? null : String.join(separator, values);
    }
}
