package io.gatehouse.gateway.balancer;

import io.gatehouse.gateway.upstream.UpstreamConnection;
import io.gatehouse.gateway.upstream.UpstreamFailure;
import io.gatehouse.gateway.upstream.UpstreamListener;
import io.gatehouse.gateway.upstream.UpstreamPool;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.Timeouts;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpVersion;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One probe of one target: a connection, and over http a request on it. On one event loop. */
final class HealthProbe implements UpstreamPool.Connecting, UpstreamListener {
    private final Upstream upstream;
    private final HealthPolicy.Active policy;
    private final Target target;
    private final Consumer<Target> done;
    private final Endpoint endpoint;
    private @Nullable UpstreamConnection connection;
    private boolean over;

    HealthProbe(Upstream upstream, Target target, Consumer<Target> done) {
        this.upstream = upstream;
        this.policy = upstream.health().active();
        this.target = target;
        this.done = done;
        boolean tls = policy.probe() == HealthPolicy.Probe.HTTPS;
        String name = policy.serverName() == null ? upstream.serverName() : policy.serverName();
        this.endpoint = new Endpoint(tls, target.host(), target.port(), tls && policy.verifyCertificate())
                .named(name == null ? target.host() : name);
    }

    void start(UpstreamPool pool) {
        pool.connect(endpoint, policy.timeoutMillis(), this);
    }

    @Override
    public void connected(UpstreamConnection opened) {
        connection = opened;
        opened.begin(this, new Timeouts(policy.timeoutMillis(), policy.timeoutMillis(), policy.timeoutMillis()));
        if (policy.probe() == HealthPolicy.Probe.TCP) {
            target.success(policy.counting().successes());
            finish();
            return;
        }
        opened.write(request());
        opened.flush();
    }

    @Override
    public void head(HttpResponse head) {
        if (!over) {
            Balancer.count(target, head.status().code(), policy.counting());
            finish();
        }
    }

    @Override
    public void body(HttpContent piece) {
        piece.release();
    }

    @Override
    public void end(HttpContent last) {
        last.release();
    }

    @Override
    public void pause() {
        // Nothing is passed on.
    }

    @Override
    public void writable(boolean writable) {
        // The request fits into any buffer.
    }

    @Override
    public void failed(UpstreamFailure failure) {
        if (!over) {
            if (failure == UpstreamFailure.NAME_NOT_RESOLVED) {
                target.unresolvable();
            }
            Balancer.count(
                    target, failure.isTimeout() ? Target.Failure.TIMEOUT : Target.Failure.TCP, policy.counting());
            connection = null;
            finish();
        }
    }

    private void finish() {
        over = true;
        UpstreamConnection open = connection;
        connection = null;
        if (open != null) {
            open.abort();
        }
        done.accept(target);
    }

    private FullHttpRequest request() {
        FullHttpRequest request = new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.GET, policy.path());
        String host = upstream.hostHeader();
        request.headers().set(HttpHeaderNames.HOST, host == null ? endpoint.hostHeader() : host);
        request.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        policy.headers().forEach((name, values) -> request.headers().set(name, values));
        return request;
    }
}
