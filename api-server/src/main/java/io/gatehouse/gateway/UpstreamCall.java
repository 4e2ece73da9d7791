package io.gatehouse.gateway;

import io.gatehouse.gateway.upstream.UpstreamConnection;
import io.gatehouse.gateway.upstream.UpstreamFailure;
import io.gatehouse.gateway.upstream.UpstreamListener;
import io.gatehouse.gateway.upstream.UpstreamPool;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.UpstreamRequest;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.DefaultLastHttpContent;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.LastHttpContent;
import java.util.ArrayDeque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends one request upstream and relays the response, at the pace of the slower side. */
final class UpstreamCall implements UpstreamListener, UpstreamPool.Connecting {
    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE);

    private final ExchangeFlow flow;
    private final ClientConnection client;
    private final ProxyExchange exchange;
    private final Endpoint endpoint;
    private final ResponseRelay relay;
    private @Nullable ByteBuf wholeBody;
    private @Nullable ArrayDeque<HttpContent> waiting;
    private @Nullable UpstreamConnection connection;
    private long sentNanos;
    private boolean over;
    private boolean retried;

    UpstreamCall(ExchangeFlow flow, ClientConnection client, ProxyExchange exchange, Endpoint endpoint) {
        this.flow = flow;
        this.client = client;
        this.exchange = exchange;
        this.endpoint = endpoint;
        this.relay = new ResponseRelay(flow, client, exchange);
    }

    /**
     * Sends the request, or begins to; {@link #flush()} follows.
     *
     * @param buffer the collected body, null when it streams
     */
    void start(@Nullable RequestBodyBuffer buffer) {
        UpstreamRequest upstream = exchange.upstream();
        ByteBuf replaced = upstream.takeReplacedBody();
        if (replaced != null) {
            wholeBody = replaced;
        } else if (buffer != null) {
            wholeBody = buffer.forward();
        } else {
            waiting = flow.takeEarlyPieces();
        }
        ExchangeRecord record = flow.record();
        if (record != null) {
            record.forwarding(exchange);
        }
        finishHead(upstream);
        if (record != null) {
            record.connecting();
        }
        sentNanos = System.nanoTime();
        UpstreamConnection idle = client.pool().idle(endpoint);
        if (idle == null) {
            connect();
        } else {
            send(idle);
        }
    }

    /** Takes a piece of a request body that streams. */
    void requestPiece(HttpContent piece) {
        UpstreamConnection to = connection;
        if (over || wholeBody != null) {
            piece.release();
        } else if (to == null) {
            waiting().add(piece);
            if (!(piece instanceof LastHttpContent)) {
                client.reading(false);
            }
        } else {
            write(to, piece);
            if (!to.isWritable() && !flow.requestComplete()) {
                to.flush();
                client.reading(to.isWritable());
            }
        }
    }

    void flush() {
        if (connection != null) {
            connection.flush();
        }
    }

    void clientWritable(boolean writable) {
        if (connection != null) {
            connection.reading(writable);
        }
    }

    /** Nobody needs the response any more. */
    void abort() {
        if (over) {
            return;
        }
        over = true;
        release();
        UpstreamConnection to = connection;
        connection = null;
        if (to != null) {
            to.abort();
        }
    }

    @Override
    public void connected(UpstreamConnection opened) {
        if (over) {
            opened.abort();
        } else {
            send(opened);
            opened.flush();
        }
    }

    @Override
    public void head(HttpResponse response) {
        if (!relay.head(response, sentNanos)) {
            abort();
            relay.failed();
        }
    }

    @Override
    public void body(HttpContent piece) {
        if (!relay.body(piece)) {
            abort();
            relay.failed();
            return;
        }
        if (!client.isWritable() && connection != null) {
            client.flush();
            connection.reading(client.isWritable());
        }
    }

    @Override
    public void end(HttpContent last) {
        over = true;
        connection = null;
        release();
        relay.end(last);
    }

    @Override
    public void pause() {
        if (!over) {
            client.flush();
        }
    }

    @Override
    public void writable(boolean writable) {
        if (!flow.requestComplete()) {
            client.reading(writable);
        }
    }

    @Override
    public void failed(UpstreamFailure failure) {
        UpstreamConnection from = connection;
        connection = null;
        if (over) {
            return;
        }
        ExchangeRecord record = flow.record();
        if (record != null && from == null) {
            record.notConnected(endpoint, failure.error().status());
        } else if (record != null) {
            record.failed(failure.error().status());
        }
        if (failure == UpstreamFailure.BROKEN && from != null && from.reused() && mayRetry()) {
            retried = true;
            if (record != null) {
                record.connecting();
            }
            connect();
            return;
        }
        over = true;
        release();
        relay.failed(failure.error(), sentNanos);
    }

    /** A pooled connection that the upstream was closing just then says nothing about the upstream. */
    private boolean mayRetry() {
        return !retried
                && !relay.begun()
                && !flow.hasBody()
                && IDEMPOTENT.contains(exchange.upstream().method());
    }

    private void connect() {
        client.pool().connect(endpoint, exchange.upstream().timeouts().connectMillis(), this);
    }

    /** Writes what is there of the request; who calls this flushes. */
    private void send(UpstreamConnection to) {
        connection = to;
        to.begin(this, exchange.upstream().timeouts());
        ExchangeRecord record = flow.record();
        if (record != null) {
            record.connected(to, endpoint);
        }
        HttpRequest request = exchange.request();
        ByteBuf body = wholeBody;
        if (body != null || !flow.hasBody()) {
            // One message is encoded into one buffer, which takes one system call less than two.
            wholeBody = body == null ? null : Unpooled.EMPTY_BUFFER;
            to.write(new DefaultFullHttpRequest(
                    request.protocolVersion(),
                    request.method(),
                    request.uri(),
                    body == null ? Unpooled.EMPTY_BUFFER : body,
                    request.headers(),
                    EmptyHttpHeaders.INSTANCE));
            return;
        }
        to.write(request);
        ArrayDeque<HttpContent> pieces = waiting;
        if (pieces != null) {
            waiting = null;
            pieces.forEach(piece -> write(to, piece));
        }
        if (!flow.requestComplete()) {
            client.reading(to.isWritable());
        }
    }

    private static void write(UpstreamConnection to, HttpContent piece) {
        boolean trailers =
                piece instanceof LastHttpContent last && !last.trailingHeaders().isEmpty();
        to.write(trailers ? new DefaultLastHttpContent(piece.content()) : piece);
    }

    /** Brings the request head into its final form. */
    private void finishHead(UpstreamRequest upstream) {
        HttpRequest request = exchange.request();
        String query = upstream.query().raw();
        boolean bare = query.isEmpty() && exchange.target().bareQuery();
        request.setUri(query.isEmpty() ? upstream.path() + (bare ? "?" : "") : upstream.path() + "?" + query);
        request.setMethod(upstream.method());
        request.setProtocolVersion(HttpVersion.HTTP_1_1);
        HttpHeaders headers = request.headers();
        String host = upstream.hostHeader();
        headers.set(HttpHeaderNames.HOST, host == null ? endpoint.hostHeader() : host);
        headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.KEEP_ALIVE);
        String via = headers.get(HttpHeaderNames.VIA);
        headers.set(HttpHeaderNames.VIA, via == null ? ClientAnswer.VIA : via + ", " + ClientAnswer.VIA);
        headers.set(ClientAnswer.REQUEST_ID, exchange.requestIdHeader());
        String trailers = headers.get(HttpHeaderNames.TE);
        if (trailers != null && !trailers.equals("trailers")) {
            headers.remove(HttpHeaderNames.TE);
        }
        HopHeaders.forwarded(headers, exchange);
        if (wholeBody != null) {
            headers.remove(HttpHeaderNames.TRANSFER_ENCODING);
            int length = wholeBody.readableBytes();
            if (length > 0 || headers.contains(HttpHeaderNames.CONTENT_LENGTH) || flow.hasBody()) {
                headers.set(HttpHeaderNames.CONTENT_LENGTH, length);
            }
        }
    }

    private ArrayDeque<HttpContent> waiting() {
        ArrayDeque<HttpContent> pieces = waiting;
        if (pieces == null) {
            pieces = new ArrayDeque<>(2);
            waiting = pieces;
        }
        return pieces;
    }

    private void release() {
        if (wholeBody != null) {
            wholeBody.release();
            wholeBody = Unpooled.EMPTY_BUFFER;
        }
        if (waiting != null) {
            waiting.forEach(HttpContent::release);
            waiting = null;
        }
    }
}
