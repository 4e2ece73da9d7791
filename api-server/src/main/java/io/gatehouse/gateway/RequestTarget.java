package io.gatehouse.gateway;

import io.gatehouse.gateway.router.PathNormalizer;
import io.gatehouse.plugin.QueryString;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a request addresses: the parts of its request line and Host header.
 *
 * @param rawPath the path as it came, without the query
 * @param path the path that routes are matched against
 * @param query what follows the question mark; a bare question mark counts as an empty query
 * @param host the Host header without its port, null when an HTTP/1.0 client sent none
 * @param port the Host header's port, else the listener's
 */
record RequestTarget(
        String rawPath,
        String path,
        QueryString query,
        boolean bareQuery,
        @Nullable String host,
        int port) {

    /** Null when the request line or the Host header is malformed. */
    static @Nullable RequestTarget of(HttpRequest request, int listenerPort) {
        String uri = originForm(request.uri());
        if (uri == null) {
            return null;
        }
        int mark = uri.indexOf('?');
        String rawPath = mark < 0 ? uri : uri.substring(0, mark);
        if (rawPath.indexOf('#') >= 0) {
            return null;
        }
        QueryString query = mark < 0 ? QueryString.EMPTY : new QueryString(uri.substring(mark + 1));
        List<String> hosts = request.headers().getAll(HttpHeaderNames.HOST);
        if (hosts.size() > 1 || (hosts.isEmpty() && request.protocolVersion().equals(HttpVersion.HTTP_1_1))) {
            return null;
        }
        String path = PathNormalizer.normalize(rawPath);
        boolean bareQuery = mark >= 0 && query.isEmpty();
        if (hosts.isEmpty()) {
            return new RequestTarget(rawPath, path, query, bareQuery, null, listenerPort);
        }
        String authority = hosts.get(0);
        int colon = authority.lastIndexOf(':');
        if (colon <= authority.lastIndexOf(']')) {
            return new RequestTarget(rawPath, path, query, bareQuery, authority, listenerPort);
        }
        int port = port(authority, colon + 1);
        return port < 0
                ? null
                : new RequestTarget(rawPath, path, query, bareQuery, authority.substring(0, colon), port);
    }

    /** The path and query of {@code /path?query} or of {@code http://host/path?query}. */
    private static @Nullable String originForm(String uri) {
        if (uri.startsWith("/")) {
            return uri;
        }
        int scheme = uri.indexOf("://");
        if (scheme < 0) {
            return null;
        }
        int slash = uri.indexOf('/', scheme + 3);
        return slash < 0 ? "/" : uri.substring(slash);
    }

    private static int port(String authority, int from) {
        int length = authority.length() - from;
        if (length < 1 || length > 5) {
            return -1;
        }
        int port = 0;
        for (int i = from; i < authority.length(); i++) {
            int digit = authority.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            port = port * 10 + digit;
        }
        return port <= 65535 ? port : -1;
    }
}
