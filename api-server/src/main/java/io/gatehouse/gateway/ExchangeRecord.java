package io.gatehouse.gateway;

import io.gatehouse.gateway.upstream.UpstreamConnection;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugin.QueryString;
import io.netty.handler.codec.http.DefaultHttpHeadersFactory;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpHeadersFactory;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.util.AsciiString;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Takes notes of an exchange for the plugins that will look at it when it is over. There is one only for exchanges that
 * such a plugin waits for; everything happens on the event loop.
 */
final class ExchangeRecord {
    private static final List<AsciiString> CREDENTIALS =
            List.of(HttpHeaderNames.AUTHORIZATION, HttpHeaderNames.PROXY_AUTHORIZATION);

    /** nginx's status for a client that left. */
    private static final int CLIENT_LEFT = 499;

    /** The length that follows the last chunk of a body: {@code 0\r\n\r\n}. */
    private static final int LAST_CHUNK = 5;

    /** What is copied was checked when it came. */
    private static final HttpHeadersFactory COPY =
            DefaultHttpHeadersFactory.headersFactory().withValidation(false);

    private static final FinishedExchange.Parties NOBODY = new FinishedExchange.Parties(null, null, null, null, null);

    private final HttpRequest request;
    private final String method;
    private final String uri;
    private final String url;
    private final String clientAddress;
    private final long startedNanos;
    private final long startedAtMillis;
    private long requestBytes;
    private @Nullable HttpHeaders requestHeaders;
    private @Nullable String upstreamUri;
    private int upstreamStatus;
    private final List<FinishedExchange.Try> tries = new ArrayList<>(1);
    private long connectingNanos;
    private long sentNanos;
    private long upstreamHeadNanos;
    private long upstreamEndNanos;
    private int status = CLIENT_LEFT;
    private HttpHeaders responseHeaders = EmptyHttpHeaders.INSTANCE;
    private boolean fromUpstream;
    private boolean chunked;
    private long responseBytes;
    private long answeredNanos;

    /** Begins the notes; the request is still as the client sent it. */
    ExchangeRecord(HttpRequest request, @Nullable RequestTarget target, CharSequence clientAddress, long startedNanos) {
        this.request = request;
        this.method = request.method().name();
        this.uri = request.uri();
        this.url = "http://"
                + (target == null || target.host() == null ? "" : target.host())
                + (target == null ? "" : ":" + target.port())
                + uri;
        this.clientAddress = clientAddress.toString();
        this.startedNanos = startedNanos;
        this.startedAtMillis =
                System.currentTimeMillis() - TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedNanos);
        this.requestBytes =
                method.length() + uri.length() + " ".length() * 2 + "HTTP/1.1\r\n".length() + length(request.headers());
    }

    private static long length(HttpHeaders headers) {
        long length = "\r\n".length();
        var each = headers.iteratorCharSequence();
        while (each.hasNext()) {
            Map.Entry<CharSequence, CharSequence> header = each.next();
            length += header.getKey().length() + header.getValue().length() + ": \r\n".length();
        }
        return length;
    }

    void requestBody(int bytes) {
        requestBytes += bytes;
    }

    /** The request is about to become the upstream's. */
    void forwarding(ProxyExchange exchange) {
        requestHeaders = redacted(exchange.headers(), exchange.concealed());
        QueryString query = exchange.upstream().query();
        for (String name : exchange.concealed()) {
            if (query.first(name) != null) {
                query = query.with(name, FinishedExchange.REDACTED);
            }
        }
        String path = exchange.upstream().path();
        upstreamUri = query.isEmpty() ? path : path + "?" + query.raw();
    }

    private static HttpHeaders redacted(HttpHeaders headers, List<String> concealed) {
        HttpHeaders copy = COPY.newHeaders().set(headers);
        for (AsciiString name : CREDENTIALS) {
            redact(copy, name);
        }
        for (String name : concealed) {
            redact(copy, name);
        }
        return copy;
    }

    private static void redact(HttpHeaders headers, CharSequence name) {
        if (headers.contains(name)) {
            headers.set(name, FinishedExchange.REDACTED);
        }
    }

    /** An attempt to reach the service begins. */
    void connecting() {
        connectingNanos = System.nanoTime();
        if (sentNanos == 0) {
            sentNanos = connectingNanos;
        }
    }

    void connected(UpstreamConnection connection, Endpoint endpoint) {
        String ip = connection.remoteAddress() instanceof InetSocketAddress internet && internet.getAddress() != null
                ? internet.getAddress().getHostAddress()
                : endpoint.host();
        tried(ip, endpoint, connection.reused(), 0);
    }

    void notConnected(Endpoint endpoint, int failure) {
        tried(endpoint.host(), endpoint, false, failure);
    }

    private void tried(String ip, Endpoint endpoint, boolean reused, int failure) {
        long nanos = System.nanoTime() - connectingNanos;
        long atMillis = startedAtMillis + TimeUnit.NANOSECONDS.toMillis(connectingNanos - startedNanos);
        tries.add(new FinishedExchange.Try(atMillis, nanos, ip, endpoint.port(), reused, failure));
    }

    /** The connection that the last attempt got did not bring a response. */
    void failed(int failure) {
        if (!tries.isEmpty()) {
            FinishedExchange.Try last = tries.remove(tries.size() - 1);
            tries.add(new FinishedExchange.Try(
                    last.startedAtMillis(), last.connectNanos(), last.ip(), last.port(), last.reused(), failure));
        }
    }

    void upstreamHead(int responseStatus) {
        upstreamStatus = responseStatus;
        upstreamHeadNanos = System.nanoTime();
    }

    void upstreamEnd() {
        upstreamEndNanos = System.nanoTime();
    }

    /** The client gets this head; nothing changes it any more. */
    void responseHead(int responseStatus, CharSequence reason, HttpHeaders headers, boolean upstream) {
        status = responseStatus;
        responseHeaders = headers;
        fromUpstream = upstream;
        chunked = headers.contains(HttpHeaderNames.TRANSFER_ENCODING);
        responseBytes += "HTTP/1.1 200 \r\n".length() + reason.length() + length(headers);
        answeredNanos = System.nanoTime();
    }

    void responseBody(int bytes) {
        responseBytes += bytes;
        if (chunked && bytes > 0) {
            int digits = (Integer.SIZE - Integer.numberOfLeadingZeros(bytes) + 3) / 4;
            responseBytes += digits + "\r\n".length() * 2;
        }
    }

    void responseEnd() {
        if (chunked) {
            responseBytes += LAST_CHUNK;
        }
    }

    /** The notes as they go to the plugins. */
    FinishedExchange finish(String requestId, @Nullable ProxyExchange exchange) {
        long now = System.nanoTime();
        if (requestHeaders == null) {
            requestHeaders = redacted(request.headers(), exchange == null ? List.of() : exchange.concealed());
        }
        FinishedExchange.Request received = new FinishedExchange.Request(
                method,
                uri,
                url,
                exchange == null ? query() : exchange.query(),
                requestHeaders,
                clientAddress,
                requestBytes);
        return new FinishedExchange(
                requestId,
                times(now),
                received,
                new FinishedExchange.Response(status, responseHeaders, responseBytes, fromUpstream),
                upstreamUri == null ? null : new FinishedExchange.Upstream(upstreamUri, upstreamStatus, tries),
                exchange == null ? NOBODY : exchange.parties(),
                exchange == null ? List.of() : exchange.attachments());
    }

    private FinishedExchange.Times times(long now) {
        long answered = answeredNanos == 0 ? now : answeredNanos;
        long gateway = (sentNanos == 0 ? answered : sentNanos) - startedNanos;
        long upstream = upstreamHeadNanos == 0 ? -1 : upstreamHeadNanos - sentNanos;
        long received = upstreamEndNanos == 0 ? now : upstreamEndNanos;
        long receiving = upstreamHeadNanos == 0 ? 0 : received - upstreamHeadNanos;
        return new FinishedExchange.Times(startedAtMillis, startedNanos, now, gateway, upstream, receiving);
    }

    private QueryString query() {
        int mark = uri.indexOf('?');
        return mark < 0 ? QueryString.EMPTY : new QueryString(uri.substring(mark + 1));
    }
}
