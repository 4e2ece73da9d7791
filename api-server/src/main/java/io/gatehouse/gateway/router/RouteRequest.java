package io.gatehouse.gateway.router;

import io.gatehouse.plugin.QueryString;
import io.netty.handler.codec.http.HttpHeaders;
import org.jspecify.annotations.Nullable;

/**
 * What of a request the router looks at.
 *
 * @param host the Host header without its port, null when there is none
 * @param port the Host header's port, else the listener's
 * @param path normalized, see {@link PathNormalizer}
 * @param https whether the client's connection is encrypted
 * @param sni the server name of the TLS handshake, null without one
 */
public record RouteRequest(
        String method,
        @Nullable String host,
        int port,
        String path,
        HttpHeaders headers,
        boolean https,
        @Nullable String sni,
        QueryString query,
        Peers peers) {

    /** A request without a query, over no connection. */
    public RouteRequest(
            String method,
            @Nullable String host,
            int port,
            String path,
            HttpHeaders headers,
            boolean https,
            @Nullable String sni) {
        this(method, host, port, path, headers, https, sni, QueryString.EMPTY, Peers.NONE);
    }
}
