package io.gatehouse.gateway;

import io.gatehouse.gateway.upstream.UpstreamConnection;
import io.gatehouse.gateway.upstream.UpstreamFailure;
import io.gatehouse.gateway.upstream.UpstreamListener;
import io.gatehouse.gateway.upstream.UpstreamPool;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.Failover;
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
import io.netty.util.AsciiString;
import java.util.ArrayDeque;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Sends one request upstream and relays the response, at the pace of the slower side. */
final class UpstreamCall implements UpstreamListener, UpstreamPool.Connecting {
    private static final Set<HttpMethod> IDEMPOTENT =
            Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS, HttpMethod.PUT, HttpMethod.DELETE);

    private static final AsciiString KEEP_ALIVE_UPGRADE = AsciiString.cached("keep-alive, Upgrade");

    private final ExchangeFlow flow;
    private final ClientConnection client;
    private final ProxyExchange exchange;
    private final @Nullable BalancedCall balanced;
    private final ResponseRelay relay;
    private Endpoint endpoint;
    private int retriesLeft;
    private @Nullable ByteBuf wholeBody;
    private @Nullable ArrayDeque<HttpContent> waiting;
    private @Nullable UpstreamConnection connection;
    private long sentNanos;
    private boolean over;
    private boolean retried;
    private boolean tunnel;

    /**
     * A call that is not begun.
     *
     * @param balanced what chose the endpoint and chooses the next one, null when there is only this one
     * @param retries how many more attempts are made after one that failed
     */
    UpstreamCall(
            ExchangeFlow flow,
            ClientConnection client,
            ProxyExchange exchange,
            Endpoint endpoint,
            @Nullable BalancedCall balanced,
            int retries) {
        this.flow = flow;
        this.client = client;
        this.exchange = exchange;
        this.endpoint = endpoint;
        this.balanced = balanced;
        this.retriesLeft = retries;
        this.relay = new ResponseRelay(flow, client, exchange);
    }

    /**
     * Sends the request, or begins to; {@link #flush()} follows.
     *
     * @param buffer the collected body, null when it streams
     */
    void start(@Nullable RequestBodyBuffer buffer) {
        prepare(buffer);
        sentNanos = System.nanoTime();
        attempt(false);
    }

    private void prepare(@Nullable RequestBodyBuffer buffer) {
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
    }

    /** Begins again with what a plugin has prepared in place of an attempt that failed; false when it has nothing. */
    private boolean anotherAttempt(Failover failover) {
        if (!exchange.nextAttempt(failover)) {
            return false;
        }
        Endpoint next = exchange.upstream().endpoint();
        if (next == null) {
            throw new IllegalStateException("another attempt goes somewhere");
        }
        UpstreamConnection from = connection;
        connection = null;
        if (from != null) {
            from.abort();
        }
        relay.forget();
        release();
        endpoint = next;
        retried = false;
        prepare(null);
        attempt(true);
        return true;
    }

    private void attempt(boolean flush) {
        UpstreamConnection idle = client.pool().idle(endpoint);
        if (idle == null) {
            connect();
        } else {
            send(idle);
            if (flush) {
                idle.flush();
            }
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
        finish();
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
        if (balanced != null) {
            balanced.answered(response);
        }
        Failover failover = exchange.failover();
        if (failover != null && failover.fails(response.status().code(), response.headers())) {
            ExchangeRecord record = flow.record();
            if (record != null) {
                record.failed(response.status().code());
            }
            if (anotherAttempt(failover)) {
                return;
            }
        }
        if (!relay.head(response, sentNanos)) {
            abort();
            relay.failed();
        }
    }

    @Override
    public boolean switched(HttpResponse response) {
        if (!flow.asksForWebSocket()) {
            return false;
        }
        if (balanced != null) {
            balanced.answered(response);
        }
        tunnel = true;
        relay.switched(response, sentNanos);
        client.becomeTunnel();
        return true;
    }

    @Override
    public void raw(ByteBuf bytes) {
        client.write(bytes);
        if (!client.isWritable() && connection != null) {
            client.flush();
            connection.reading(client.isWritable());
        }
    }

    /** Takes bytes of a client that speaks another protocol by now. */
    void fromClient(ByteBuf bytes) {
        UpstreamConnection to = connection;
        if (!tunnel || to == null) {
            bytes.release();
            return;
        }
        to.write(bytes);
        if (!to.isWritable()) {
            to.flush();
            client.reading(to.isWritable());
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
        finish();
        connection = null;
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
        if (tunnel || !flow.requestComplete()) {
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
        if (tunnel) {
            finish();
            client.closeAfterFlush();
            return;
        }
        ExchangeRecord record = flow.record();
        if (record != null && from == null) {
            record.notConnected(endpoint, failure.error().status());
        } else if (record != null) {
            record.failed(failure.error().status());
        }
        if (failure == UpstreamFailure.BROKEN && from != null && from.reused() && !retried && mayRepeat()) {
            // A pooled connection that the upstream was closing just then says nothing about the upstream.
            retried = true;
            if (record != null) {
                record.connecting();
            }
            connect();
            return;
        }
        Failover failover = exchange.failover();
        if (failover != null
                && failover.fails(kind(failure), from != null)
                && !relay.passedOn()
                && anotherAttempt(failover)) {
            return;
        }
        if (balanced != null) {
            balanced.failed(failure);
        }
        if (retriesLeft > 0 && !relay.begun() && (from == null || mayRepeat()) && retarget(failure)) {
            retriesLeft--;
            if (record != null) {
                record.connecting();
            }
            attempt(true);
            return;
        }
        finish();
        relay.failed(failure.error(), sentNanos);
    }

    private static Failover.Failure kind(UpstreamFailure failure) {
        if (failure.isTimeout()) {
            return Failover.Failure.TIMEOUT;
        }
        return failure == UpstreamFailure.NOT_HTTP ? Failover.Failure.INVALID_RESPONSE : Failover.Failure.ERROR;
    }

    /** Whether a request that may have reached an upstream can be sent again: nothing of it is used up. */
    private boolean mayRepeat() {
        return !relay.begun()
                && !flow.hasBody()
                && wholeBody == null
                && IDEMPOTENT.contains(exchange.upstream().method());
    }

    /** Turns to the next target, or to the same endpoint where there is only one; false when there is none. */
    private boolean retarget(UpstreamFailure failure) {
        if (balanced == null) {
            return failure != UpstreamFailure.NAME_NOT_RESOLVED;
        }
        Endpoint next = balanced.next();
        if (next == null) {
            return false;
        }
        endpoint = next;
        exchange.request().headers().set(HttpHeaderNames.HOST, hostHeader());
        return true;
    }

    private CharSequence hostHeader() {
        String chosen = exchange.upstream().hostHeader();
        String shared = balanced == null ? null : balanced.hostHeader();
        return chosen != null ? chosen : shared != null ? shared : endpoint.hostHeader();
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
        headers.set(HttpHeaderNames.HOST, hostHeader());
        if (flow.asksForWebSocket()) {
            headers.set(HttpHeaderNames.CONNECTION, KEEP_ALIVE_UPGRADE);
            headers.set(HttpHeaderNames.UPGRADE, HttpHeaderValues.WEBSOCKET);
        } else {
            headers.set(HttpHeaderNames.CONNECTION, HttpHeaderValues.KEEP_ALIVE);
        }
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

    private void finish() {
        over = true;
        if (balanced != null) {
            balanced.over();
        }
        release();
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
