package io.gatehouse.gateway;

import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.util.AsciiString;
import java.util.List;

/** Headers that belong to one connection only (RFC 9110 §7.6.1), and the ones that a proxy adds. */
final class HopHeaders {
    private static final AsciiString KEEP_ALIVE = AsciiString.cached("keep-alive");
    private static final AsciiString PROXY_CONNECTION = AsciiString.cached("proxy-connection");
    private static final AsciiString PROXY = AsciiString.cached("proxy");

    /** The scheme of the only listener there is. */
    static final AsciiString HTTP = AsciiString.cached("http");

    private static final AsciiString X_FORWARDED_FOR = AsciiString.cached("X-Forwarded-For");
    private static final AsciiString X_FORWARDED_PROTO = AsciiString.cached("X-Forwarded-Proto");
    private static final AsciiString X_FORWARDED_HOST = AsciiString.cached("X-Forwarded-Host");
    private static final AsciiString X_FORWARDED_PORT = AsciiString.cached("X-Forwarded-Port");
    private static final AsciiString X_FORWARDED_PATH = AsciiString.cached("X-Forwarded-Path");
    private static final AsciiString X_FORWARDED_PREFIX = AsciiString.cached("X-Forwarded-Prefix");
    private static final AsciiString X_REAL_IP = AsciiString.cached("X-Real-IP");

    private HopHeaders() {}

    /**
     * Removes what must not travel on, including every header that {@code Connection} names; the body's framing
     * ({@code Content-Length}, {@code Transfer-Encoding}) stays.
     */
    static void strip(HttpHeaders headers) {
        if (headers.contains(HttpHeaderNames.CONNECTION)) {
            List<String> connection = headers.getAll(HttpHeaderNames.CONNECTION);
            headers.remove(HttpHeaderNames.CONNECTION);
            for (String value : connection) {
                if (!value.equalsIgnoreCase("keep-alive") && !value.equalsIgnoreCase("close")) {
                    removeNamed(headers, value);
                }
            }
        }
        headers.remove(KEEP_ALIVE);
        headers.remove(PROXY_CONNECTION);
        headers.remove(PROXY);
        headers.remove(HttpHeaderNames.UPGRADE);
    }

    private static void removeNamed(HttpHeaders headers, String value) {
        for (String token : value.split(",", 100)) {
            String name = token.trim();
            // Without these the message would have no framing any more: a smuggler's trick.
            if (!name.isEmpty()
                    && !HttpHeaderNames.CONTENT_LENGTH.contentEqualsIgnoreCase(name)
                    && !HttpHeaderNames.TRANSFER_ENCODING.contentEqualsIgnoreCase(name)
                    && !HttpHeaderNames.HOST.contentEqualsIgnoreCase(name)) {
                headers.remove(name);
            }
        }
    }

    /** Tells the upstream who asked, and how (Kong's set; the client's own claims are not trusted). */
    static void forwarded(HttpHeaders headers, ProxyExchange exchange) {
        CharSequence client = exchange.clientAddressHeader();
        String before = headers.get(X_FORWARDED_FOR);
        headers.set(X_FORWARDED_FOR, before == null ? client : before + ", " + client);
        headers.set(X_REAL_IP, client);
        headers.set(X_FORWARDED_PROTO, HTTP);
        String host = exchange.target().host();
        if (host != null) {
            headers.set(X_FORWARDED_HOST, host);
        } else {
            headers.remove(X_FORWARDED_HOST);
        }
        headers.set(X_FORWARDED_PORT, exchange.listenerPortHeader());
        headers.set(X_FORWARDED_PATH, exchange.rawPath());
        String prefix = exchange.strippedPrefix();
        if (prefix.isEmpty() || prefix.equals("/")) {
            headers.remove(X_FORWARDED_PREFIX);
        } else {
            headers.set(X_FORWARDED_PREFIX, prefix);
        }
    }
}
