package io.gatehouse.gateway;

import io.gatehouse.gateway.balancer.Balancer;
import io.gatehouse.gateway.chain.ConfiguredPlugin;
import io.gatehouse.gateway.tls.UpstreamTls;
import io.gatehouse.plugin.Captures;
import io.gatehouse.plugin.ConsumerView;
import io.gatehouse.plugin.Consumers;
import io.gatehouse.plugin.CredentialView;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.Failover;
import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugin.QueryString;
import io.gatehouse.plugin.RequestBody;
import io.gatehouse.plugin.ResponseFilter;
import io.gatehouse.plugin.RouteView;
import io.gatehouse.plugin.ServiceView;
import io.gatehouse.plugin.UpstreamRequest;
import io.gatehouse.snapshot.Match;
import io.gatehouse.snapshot.ServedRoute;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.AsciiString;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The state of one routed request; what happens to it is in {@link ExchangeFlow}. */
final class ProxyExchange implements Exchange {
    private static final Logger LOG = LoggerFactory.getLogger(ProxyExchange.class);

    private static final AsciiString CONSUMER_ID = AsciiString.cached("X-Consumer-ID");
    private static final AsciiString CONSUMER_CUSTOM_ID = AsciiString.cached("X-Consumer-Custom-ID");
    private static final AsciiString CONSUMER_USERNAME = AsciiString.cached("X-Consumer-Username");
    private static final AsciiString CREDENTIAL_IDENTIFIER = AsciiString.cached("X-Credential-Identifier");
    private static final AsciiString ANONYMOUS_CONSUMER = AsciiString.cached("X-Anonymous-Consumer");
    private static final RequestBody STREAMED = new RequestBody.Streamed();

    private final AsciiString requestId;
    private final HttpRequest request;
    private final HttpMethod method;
    private final RequestTarget target;
    private final AsciiString clientAddress;
    private final AsciiString listenerPort;
    private final boolean https;
    private final Match match;
    private final UpstreamRequest upstream;
    private RequestBody body = STREAMED;
    private @Nullable ConsumerView consumer;
    private @Nullable CredentialView credential;
    private @Nullable ResponseFilter filter;
    private @Nullable Failover failover;
    private @Nullable UUID failoverPlugin;
    private @Nullable Map<Class<?>, Object> attachments;
    private @Nullable HttpHeaders addedResponseHeaders;
    private @Nullable UUID plugin;
    private @Nullable List<String> concealed;

    ProxyExchange(
            AsciiString requestId,
            HttpRequest request,
            RequestTarget target,
            AsciiString clientAddress,
            AsciiString listenerPort,
            boolean https,
            Match match,
            UpstreamRequest upstream) {
        this.requestId = requestId;
        this.request = request;
        this.method = request.method();
        this.target = target;
        this.clientAddress = clientAddress;
        this.listenerPort = listenerPort;
        this.https = https;
        this.match = match;
        this.upstream = upstream;
    }

    HttpRequest request() {
        return request;
    }

    /** {@link #requestId()} as it goes on the wire. */
    AsciiString requestIdHeader() {
        return requestId;
    }

    RequestTarget target() {
        return target;
    }

    ServedRoute served() {
        return match.route();
    }

    /** A service's endpoint with what its control plane says about its TLS; null when that can't be used. */
    @Nullable
    Endpoint secured(Endpoint service) {
        ServiceView view = served().service();
        UpstreamTls tls = view == null || !service.tls()
                ? null
                : match.controlPlane().tls().of(view.id());
        return tls == null ? service : tls.secured(service);
    }

    /** Whether the client's connection is encrypted. */
    boolean https() {
        return https;
    }

    /** The upstream that a service's host names, null when it names none. */
    @Nullable
    Balancer balancer(String host) {
        return match.controlPlane().balancers().named(host);
    }

    AsciiString listenerPortHeader() {
        return listenerPort;
    }

    AsciiString clientAddressHeader() {
        return clientAddress;
    }

    /** What the route removes from the path, empty when nothing. */
    String strippedPrefix() {
        return served().stripPath() ? match.matchedPath() : "";
    }

    void body(RequestBody newBody) {
        body = newBody;
    }

    @Nullable
    ResponseFilter filter() {
        return filter;
    }

    /** Null when no plugin added any. */
    @Nullable
    HttpHeaders addedOrNone() {
        return addedResponseHeaders;
    }

    @Override
    public String requestId() {
        return requestId.toString();
    }

    @Override
    public HttpMethod method() {
        return method;
    }

    @Override
    public String rawPath() {
        return target.rawPath();
    }

    @Override
    public String path() {
        return target.path();
    }

    @Override
    public QueryString query() {
        return target.query();
    }

    @Override
    public HttpHeaders headers() {
        return request.headers();
    }

    @Override
    public RequestBody body() {
        return body;
    }

    @Override
    public String scheme() {
        return https ? "https" : "http";
    }

    @Override
    public int listenerPort() {
        return listenerPort.parseInt();
    }

    @Override
    public String clientAddress() {
        return clientAddress.toString();
    }

    @Override
    public RouteView route() {
        return served().view();
    }

    @Override
    public @Nullable ServiceView service() {
        return served().service();
    }

    @Override
    public Captures captures() {
        return match.captures();
    }

    @Override
    public Consumers consumers() {
        return match.controlPlane().consumers();
    }

    @Override
    public @Nullable ConsumerView consumer() {
        return consumer;
    }

    @Override
    public @Nullable CredentialView credential() {
        return credential;
    }

    @Override
    public void authenticated(ConsumerView who, @Nullable CredentialView with) {
        consumer = who;
        credential = with;
        HttpHeaders headers = headers();
        headers.set(CONSUMER_ID, who.id().toString());
        setOrRemove(headers, CONSUMER_CUSTOM_ID, who.customId());
        setOrRemove(headers, CONSUMER_USERNAME, who.username());
        setOrRemove(
                headers, CREDENTIAL_IDENTIFIER, with == null ? null : with.id().toString());
        setOrRemove(headers, ANONYMOUS_CONSUMER, with == null ? "true" : null);
    }

    @Override
    public UpstreamRequest upstream() {
        return upstream;
    }

    @Override
    public void filterResponse(ResponseFilter newFilter) {
        if (filter != null) {
            throw new IllegalStateException("the response has a filter already");
        }
        filter = newFilter;
    }

    @Override
    public <T> void attach(Class<T> type, T value) {
        if (attachments == null) {
            attachments = new HashMap<>(4);
        }
        attachments.put(type, value);
    }

    @Override
    public void detach(Class<?> type) {
        if (attachments != null) {
            attachments.remove(type);
        }
    }

    @Override
    public void failover(Failover newFailover) {
        if (failover != null) {
            throw new IllegalStateException("a plugin leads the attempts already");
        }
        failover = newFailover;
        failoverPlugin = plugin;
    }

    /** What decides about attempts that fail; null when no plugin does. */
    @Nullable
    Failover failover() {
        return failover;
    }

    /** Has another attempt prepared, as if its plugin ran again; false leaves the last one's response filter. */
    boolean nextAttempt(Failover by) {
        ResponseFilter lastFilter = filter;
        UUID lastPlugin = plugin;
        boolean prepared = false;
        filter = null;
        plugin = failoverPlugin;
        try {
            prepared = by.next();
        } catch (RuntimeException failure) {
            LOG.error("another attempt could not be prepared, request {}", requestId, failure);
        } finally {
            plugin = lastPlugin;
            if (!prepared) {
                filter = lastFilter;
            }
        }
        return prepared;
    }

    /** Nothing more happens; told once to whom it concerns. */
    void over(boolean complete) {
        Failover told = failover;
        failover = null;
        if (told != null) {
            try {
                told.over(complete);
            } catch (RuntimeException failure) {
                LOG.error("the end of the attempts was not noted, request {}", requestId, failure);
            }
        }
    }

    @Override
    public <T> @Nullable T attached(Class<T> type) {
        return attachments == null ? null : type.cast(attachments.get(type));
    }

    @Override
    public HttpHeaders addedResponseHeaders() {
        if (addedResponseHeaders == null) {
            addedResponseHeaders = new DefaultHttpHeaders();
        }
        return addedResponseHeaders;
    }

    /** The plugin whose turn it is. */
    void running(ConfiguredPlugin<?> running) {
        plugin = running.id();
    }

    @Override
    public UUID plugin() {
        UUID running = plugin;
        if (running == null) {
            throw new IllegalStateException("no plugin runs");
        }
        return running;
    }

    @Override
    public boolean observed() {
        return served().chain().logs();
    }

    List<Object> attachments() {
        return attachments == null ? List.of() : List.copyOf(attachments.values());
    }

    @Override
    public void conceal(String name) {
        if (observed()) {
            if (concealed == null) {
                concealed = new ArrayList<>(2);
            }
            concealed.add(name);
        }
    }

    List<String> concealed() {
        return concealed == null ? List.of() : concealed;
    }

    FinishedExchange.Parties parties() {
        return new FinishedExchange.Parties(match.controlPlane().id(), route(), service(), consumer, credential);
    }

    private static void setOrRemove(HttpHeaders headers, AsciiString name, @Nullable String value) {
        if (value == null) {
            headers.remove(name);
        } else {
            headers.set(name, value);
        }
    }
}
