package io.gatehouse.plugin;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpMethod;
import org.jspecify.annotations.Nullable;

/**
 * The request to the upstream while plugins shape it; starts as the matched service and route say. Its headers are
 * {@link Exchange#headers()}.
 */
public final class UpstreamRequest {
    private HttpMethod method;
    private @Nullable Endpoint endpoint;
    private String path;
    private QueryString query;
    private Timeouts timeouts;
    private @Nullable ByteBuf replacedBody;
    private @Nullable String hostHeader;

    public UpstreamRequest(
            HttpMethod method, @Nullable Endpoint endpoint, String path, QueryString query, Timeouts timeouts) {
        this.method = method;
        this.endpoint = endpoint;
        this.path = path;
        this.query = query;
        this.timeouts = timeouts;
    }

    public HttpMethod method() {
        return method;
    }

    public void method(HttpMethod method) {
        this.method = method;
    }

    /** Null when the route has no service and no plugin chose an endpoint: the client gets 503. */
    public @Nullable Endpoint endpoint() {
        return endpoint;
    }

    /** Sends the request there; the Host header follows the endpoint. */
    public void endpoint(Endpoint endpoint) {
        this.endpoint = endpoint;
        this.hostHeader = null;
    }

    /** The path as it goes on the wire, percent-encoded, beginning with a slash. */
    public String path() {
        return path;
    }

    public void path(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a path begins with / but is " + path);
        }
        this.path = path;
    }

    public QueryString query() {
        return query;
    }

    public void query(QueryString query) {
        this.query = query;
    }

    public Timeouts timeouts() {
        return timeouts;
    }

    public void timeouts(Timeouts timeouts) {
        this.timeouts = timeouts;
    }

    /** The body that a plugin put in place of the client's, null when the client's own goes upstream. */
    public @Nullable ByteBuf replacedBody() {
        return replacedBody;
    }

    /** Replaces the body and takes over the buffer; needs a plugin that asked for the body ({@link BodyNeed}). */
    public void replaceBody(ByteBuf body) {
        if (replacedBody != null) {
            replacedBody.release();
        }
        replacedBody = body;
    }

    /** Hands the replaced body over to the caller, who releases it. */
    public @Nullable ByteBuf takeReplacedBody() {
        ByteBuf body = replacedBody;
        replacedBody = null;
        return body;
    }

    /** The Host header, null for the endpoint's own. */
    public @Nullable String hostHeader() {
        return hostHeader;
    }

    public void hostHeader(String hostHeader) {
        this.hostHeader = hostHeader;
    }
}
