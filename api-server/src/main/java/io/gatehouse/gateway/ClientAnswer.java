package io.gatehouse.gateway;

import io.gatehouse.gateway.chain.ConfiguredPlugin;
import io.gatehouse.gateway.chain.PluginChain;
import io.gatehouse.plugin.ResponseHead;
import io.gatehouse.problem.ProxyError;
import io.gatehouse.problem.ProxyErrorRenderer;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.AsciiString;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the client gets for one request: its head once, its body, its end; from the upstream or from the gateway. */
final class ClientAnswer {
    private static final Logger LOG = LoggerFactory.getLogger(ClientAnswer.class);

    static final AsciiString REQUEST_ID = AsciiString.cached("X-Kong-Request-Id");
    static final AsciiString PRODUCT = AsciiString.cached("kong/3.9.1");
    static final AsciiString VIA = AsciiString.cached("1.1 kong/3.9.1");
    private static final AsciiString RESPONSE_LATENCY = AsciiString.cached("X-Kong-Response-Latency");
    private static final AsciiString UPSTREAM_LATENCY = AsciiString.cached("X-Kong-Upstream-Latency");
    private static final AsciiString PROXY_LATENCY = AsciiString.cached("X-Kong-Proxy-Latency");

    /** The latencies that are worth keeping as bytes. */
    private static final AsciiString[] SMALL_NUMBERS = smallNumbers();

    private final ExchangeFlow flow;
    private final ClientConnection client;
    private final HttpVersion clientVersion;
    private final @Nullable String accept;
    private boolean started;
    private boolean closeAfter;

    ClientAnswer(ExchangeFlow flow, ClientConnection client, HttpRequest request) {
        this.flow = flow;
        this.client = client;
        this.clientVersion = request.protocolVersion();
        this.accept = request.headers().get(HttpHeaderNames.ACCEPT);
    }

    boolean started() {
        return started;
    }

    /** Answers with an error of the gateway itself. */
    void error(ProxyError error) {
        error(error.status(), error.message(), new DefaultHttpHeaders());
    }

    void error(int status, String message, HttpHeaders headers) {
        ProxyErrorRenderer.Rendered rendered =
                ProxyErrorRenderer.render(message, flow.requestId().toString(), accept);
        headers.set(HttpHeaderNames.CONTENT_TYPE, rendered.contentType());
        local(status, headers, rendered.body());
    }

    /** Answers without an upstream. */
    void local(int status, HttpHeaders headers, byte[] body) {
        headers.set(HttpHeaderNames.SERVER, PRODUCT);
        headers.set(RESPONSE_LATENCY, millisSince(flow.startedNanos()));
        headers.set(REQUEST_ID, flow.requestId());
        whole(new ResponseHead(status, headers, false), Unpooled.wrappedBuffer(body));
    }

    /** The upstream could not be reached or gave nothing usable. */
    void upstreamError(ProxyError error, long proxyNanos, long upstreamNanos) {
        ProxyErrorRenderer.Rendered rendered =
                ProxyErrorRenderer.render(error.message(), flow.requestId().toString(), accept);
        HttpHeaders headers = new DefaultHttpHeaders();
        headers.set(HttpHeaderNames.CONTENT_TYPE, rendered.contentType());
        headers.set(HttpHeaderNames.SERVER, PRODUCT);
        proxied(headers, proxyNanos, upstreamNanos);
        whole(new ResponseHead(error.status(), headers, false), Unpooled.wrappedBuffer(rendered.body()));
    }

    /** The headers of a response that came from an upstream; latencies in nanoseconds. */
    void proxied(HttpHeaders headers, long proxyNanos, long upstreamNanos) {
        String via = headers.get(HttpHeaderNames.VIA);
        headers.set(HttpHeaderNames.VIA, via == null ? VIA : via + ", " + VIA);
        headers.set(UPSTREAM_LATENCY, millis(upstreamNanos));
        headers.set(PROXY_LATENCY, millis(proxyNanos));
        headers.set(REQUEST_ID, flow.requestId());
        if (!headers.contains(HttpHeaderNames.SERVER)) {
            headers.set(HttpHeaderNames.SERVER, PRODUCT);
        }
    }

    /** Writes the whole answer and ends it. Takes over the body. */
    void whole(ResponseHead head, ByteBuf body) {
        head.headers().remove(HttpHeaderNames.TRANSFER_ENCODING);
        head.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
        prepare(head);
        count(body.readableBytes());
        // One message is encoded into one buffer, which takes one system call less than two.
        client.write(new DefaultFullHttpResponse(
                HttpVersion.HTTP_1_1,
                HttpResponseStatus.valueOf(head.status()),
                body,
                head.headers(),
                EmptyHttpHeaders.INSTANCE));
        client.flush();
        flow.answered();
    }

    /**
     * Writes the status and headers, after every plugin has seen them.
     *
     * @param upstream the upstream's response, whose headers are the ones of {@code head}
     */
    void head(ResponseHead head, HttpResponse upstream) {
        prepare(head);
        if (upstream.status().code() != head.status()) {
            upstream.setStatus(HttpResponseStatus.valueOf(head.status()));
        }
        client.write(upstream.setProtocolVersion(HttpVersion.HTTP_1_1));
    }

    /** Writes the head after which client and upstream speak another protocol. */
    void switched(ResponseHead head, HttpResponse upstream) {
        started = true;
        responsePhase(head);
        head.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.UPGRADE);
        head.headers().set(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET);
        client.write(upstream.setProtocolVersion(HttpVersion.HTTP_1_1));
        client.flush();
    }

    private void prepare(ResponseHead head) {
        started = true;
        responsePhase(head);
        HttpHeaders headers = head.headers();
        frame(head.status(), headers);
        if (!headers.contains(HttpHeaderNames.DATE)) {
            headers.set(HttpHeaderNames.DATE, HttpDate.now());
        }
        ExchangeRecord record = flow.record();
        if (record != null) {
            CharSequence reason = HttpResponseStatus.valueOf(head.status()).reasonPhrase();
            record.responseHead(head.status(), reason, headers, head.fromUpstream());
        }
    }

    void piece(HttpContent piece) {
        count(piece.content().readableBytes());
        client.write(piece);
    }

    void piece(ByteBuf body) {
        count(body.readableBytes());
        client.write(new DefaultHttpContent(body));
    }

    /** Writes the last piece; the exchange is over. */
    void end(LastHttpContent last) {
        ExchangeRecord record = flow.record();
        if (record != null) {
            count(last.content().readableBytes());
            record.responseEnd();
        }
        client.write(last);
        client.flush();
        flow.answered();
    }

    private void count(int bytes) {
        ExchangeRecord record = flow.record();
        if (record != null && !flow.isHead()) {
            record.responseBody(bytes);
        }
    }

    /** The answer broke off: the client must not take what it has for all of it. */
    void cutOff() {
        client.context().close();
    }

    /** The client did not send its body in time. */
    void timeOut() {
        closeAfter = true;
        if (started) {
            cutOff();
        } else {
            error(ProxyError.REQUEST_TIMEOUT);
        }
    }

    private void responsePhase(ResponseHead head) {
        ProxyExchange exchange = flow.exchange();
        if (exchange == null) {
            return;
        }
        HttpHeaders added = exchange.addedOrNone();
        if (added != null) {
            head.headers().setAll(added);
        }
        PluginChain chain = flow.chain();
        for (int i = 0; i < chain.size(); i++) {
            ConfiguredPlugin<?> plugin = chain.at(i, exchange.consumer());
            if (plugin != null) {
                try {
                    plugin.response(exchange, head);
                } catch (RuntimeException failure) {
                    LOG.error("plugin {} failed on the response, request {}", plugin.name(), flow.requestId(), failure);
                }
            }
        }
    }

    /** Says how long the body is, or that it ends with the connection. */
    private void frame(int status, HttpHeaders headers) {
        boolean bodiless = status == 204 || status == 304;
        boolean old = clientVersion.equals(HttpVersion.HTTP_1_0);
        if (bodiless) {
            headers.remove(HttpHeaderNames.TRANSFER_ENCODING);
        } else if (!headers.contains(HttpHeaderNames.CONTENT_LENGTH)) {
            if (old) {
                headers.remove(HttpHeaderNames.TRANSFER_ENCODING);
                closeAfter = true;
            } else {
                headers.set(HttpHeaderNames.TRANSFER_ENCODING, HttpHeaderValues.CHUNKED);
            }
        }
        if (closeAfter || !flow.mayKeepAlive()) {
            headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        } else if (old) {
            headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.KEEP_ALIVE);
        }
    }

    boolean closeAfter() {
        return closeAfter;
    }

    private static CharSequence millisSince(long nanos) {
        return millis(System.nanoTime() - nanos);
    }

    private static CharSequence millis(long nanos) {
        long millis = TimeUnit.NANOSECONDS.toMillis(nanos);
        return millis >= 0 && millis < SMALL_NUMBERS.length ? SMALL_NUMBERS[(int) millis] : Long.toString(millis);
    }

    private static AsciiString[] smallNumbers() {
        AsciiString[] numbers = new AsciiString[256];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = AsciiString.cached(Integer.toString(i));
        }
        return numbers;
    }

    /** The Date header, made once a second. */
    private static final class HttpDate {
        private static final DateTimeFormatter FORMAT = DateTimeFormatter.RFC_1123_DATE_TIME;
        private static volatile HttpDate current = new HttpDate(0, "");

        private final long second;
        private final String text;

        private HttpDate(long second, String text) {
            this.second = second;
            this.text = text;
        }

        static String now() {
            long second = TimeUnit.MILLISECONDS.toSeconds(System.currentTimeMillis());
            HttpDate known = current;
            if (known.second != second) {
                known = new HttpDate(second, FORMAT.format(ZonedDateTime.now(ZoneOffset.UTC)));
                current = known;
            }
            return known.text;
        }
    }
}
