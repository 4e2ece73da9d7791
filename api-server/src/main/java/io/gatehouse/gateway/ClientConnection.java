package io.gatehouse.gateway;

import io.gatehouse.gateway.router.Peers;
import io.gatehouse.gateway.upstream.Deadline;
import io.gatehouse.gateway.upstream.UpstreamPool;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.channel.socket.DuplexChannel;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.handler.ssl.SniCompletionEvent;
import io.netty.util.AsciiString;
import io.netty.util.ReferenceCountUtil;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/**
 * One client connection: one exchange at a time, requests that come early wait their turn. Everything happens on the
 * connection's event loop.
 */
final class ClientConnection extends ChannelInboundHandlerAdapter {
    /** nginx's {@code keepalive_timeout}. */
    private static final int IDLE_MILLIS = 75_000;

    /** nginx's {@code client_body_timeout}. */
    static final int BODY_MILLIS = 60_000;

    /** How long, and how much of, an unwanted body is read so that the client gets to see the answer. */
    private static final int LINGER_MILLIS = 5_000;

    private static final long LINGER_BYTES = 64L << 20;

    private final ProxyServices services;
    private final UpstreamPool pool;
    private final ClientResponseEncoder encoder;
    private final ArrayDeque<HttpObject> early = new ArrayDeque<>(2);
    private final Deadline deadline = new Deadline(this::expired);
    private @Nullable ChannelHandlerContext context;
    private AsciiString address = AsciiString.EMPTY_STRING;
    private Peers peers = Peers.NONE;
    private @Nullable String serverName;
    private @Nullable ExchangeFlow current;

    /** Set between an answer that came before the end of the request and that end. */
    private boolean discarding;

    private boolean lingering;
    private long discarded;
    private boolean keepAlive = true;
    private boolean paused;

    ClientConnection(ProxyServices services, UpstreamPool pool, ClientResponseEncoder encoder) {
        this.services = services;
        this.pool = pool;
        this.encoder = encoder;
    }

    ProxyServices services() {
        return services;
    }

    UpstreamPool pool() {
        return pool;
    }

    /** The server name of the TLS handshake, null without one. */
    @Nullable
    String serverName() {
        return serverName;
    }

    Peers peers() {
        return peers;
    }

    /** The client's IP address. */
    AsciiString address() {
        return address;
    }

    ChannelHandlerContext context() {
        ChannelHandlerContext at = context;
        if (at == null) {
            throw new IllegalStateException("not connected");
        }
        return at;
    }

    /** Whether the gateway is shutting down, so that this is the connection's last answer. */
    boolean draining() {
        return services.draining().getAsBoolean();
    }

    /** Ends the connection after the exchange in flight, or now when there is none. Called on the event loop. */
    void drain() {
        if (current == null && !discarding) {
            context().close();
        }
    }

    /** From here on both sides send bytes of another protocol. */
    void becomeTunnel() {
        deadline.clear();
        context().pipeline().remove(encoder);
        context().pipeline().remove(ClientRequestDecoder.class);
    }

    /** Closes the connection once everything is written. */
    void closeAfterFlush() {
        context().writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(ChannelFutureListener.CLOSE);
    }

    void write(Object message) {
        ChannelHandlerContext at = context();
        at.write(message, at.voidPromise());
    }

    void flush() {
        context().flush();
    }

    boolean isWritable() {
        return context().channel().isWritable();
    }

    /** Stops or resumes reading the request. */
    void reading(boolean reading) {
        paused = !reading;
        context().channel().config().setAutoRead(reading);
        waitForBody(reading);
    }

    /** Limits the time until the client's next piece. */
    void waitForBody(boolean waiting) {
        if (waiting && current != null && !current.requestComplete()) {
            deadline.in(context().executor(), BODY_MILLIS);
        } else {
            deadline.clear();
        }
    }

    /** The exchange is over; its last byte is written but may not be flushed. */
    void finished(ExchangeFlow exchange, boolean mayKeepAlive) {
        services.traffic().ended();
        current = null;
        keepAlive = mayKeepAlive;
        if (exchange.malformed()) {
            linger();
            return;
        }
        if (!exchange.requestComplete()) {
            discarding = true;
            discarded = 0;
            deadline.in(context().executor(), LINGER_MILLIS);
            if (paused) {
                reading(true);
            }
            flush();
            return;
        }
        next();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    @Override
    public void channelActive(ChannelHandlerContext at) {
        SocketAddress remote = at.channel().remoteAddress();
        address = AsciiString.of(
                remote instanceof InetSocketAddress internet
                        ? internet.getAddress().getHostAddress()
                        : "127.0.0.1");
        if (remote instanceof InetSocketAddress internet) {
            peers = new Peers(internet.getAddress(), internet.getPort(), services.local());
        }
        deadline.in(at.executor(), IDLE_MILLIS);
    }

    @Override
    public void channelRead(ChannelHandlerContext at, Object message) {
        if (message instanceof ByteBuf bytes && current != null) {
            current.raw(bytes);
        } else if (!(message instanceof HttpObject object)) {
            ReferenceCountUtil.release(message);
        } else if (discarding) {
            discard(object);
        } else if (current == null && early.isEmpty()) {
            begin(object);
        } else if (current != null && !current.requestComplete() && object instanceof HttpContent content) {
            current.content(content);
        } else {
            early.add(object);
            at.channel().config().setAutoRead(false);
            paused = true;
        }
    }

    @Override
    public void userEventTriggered(ChannelHandlerContext at, Object event) {
        if (event instanceof SniCompletionEvent named && named.isSuccess()) {
            serverName = named.hostname();
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext at) {
        if (current != null) {
            current.readComplete();
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext at) {
        if (current != null) {
            current.clientWritable(at.channel().isWritable());
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext at) {
        deadline.clear();
        ExchangeFlow exchange = current;
        current = null;
        if (exchange != null) {
            services.traffic().ended();
            exchange.clientGone();
        }
        early.forEach(ReferenceCountUtil::release);
        early.clear();
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext at, Throwable cause) {
        at.close();
    }

    private void begin(HttpObject object) {
        if (!(object instanceof HttpRequest request)) {
            ReferenceCountUtil.release(object);
            return;
        }
        deadline.clear();
        services.traffic().began();
        ExchangeFlow exchange = new ExchangeFlow(this, request);
        current = exchange;
        encoder.toHead(exchange.isHead());
        exchange.begin();
    }

    private void next() {
        if (!keepAlive || draining()) {
            closeAfterFlush();
            return;
        }
        if (early.isEmpty()) {
            resumeReading();
            deadline.in(context().executor(), IDLE_MILLIS);
            return;
        }
        // A fresh stack for every pipelined request.
        context().executor().execute(this::replay);
    }

    /**
     * Closes this side only, and reads on for a while: closing at once with unread bytes resets the connection, and the
     * client would lose the answer.
     */
    private void linger() {
        lingering = true;
        discarding = true;
        discarded = 0;
        ChannelHandlerContext at = context();
        deadline.in(at.executor(), LINGER_MILLIS);
        at.writeAndFlush(Unpooled.EMPTY_BUFFER).addListener(written -> ((DuplexChannel) at.channel()).shutdownOutput());
    }

    private void replay() {
        while (current == null && !discarding && !early.isEmpty()) {
            begin(early.removeFirst());
        }
        while (current != null && !current.requestComplete() && early.peekFirst() instanceof HttpContent) {
            current.content((HttpContent) early.removeFirst());
        }
        if (current != null) {
            current.readComplete();
        }
        if (early.isEmpty()) {
            resumeReading();
        }
    }

    private void resumeReading() {
        if (paused) {
            paused = false;
            context().channel().config().setAutoRead(true);
        }
    }

    private void discard(HttpObject object) {
        boolean last = object instanceof LastHttpContent;
        if (object instanceof HttpContent content) {
            discarded += content.content().readableBytes();
        }
        boolean broken = object.decoderResult().isFailure();
        ReferenceCountUtil.release(object);
        if (lingering) {
            return;
        }
        if (broken || discarded > LINGER_BYTES) {
            context().close();
        } else if (last) {
            discarding = false;
            deadline.clear();
            next();
        }
    }

    private void expired() {
        if (current != null) {
            current.clientTimedOut();
        } else {
            context().close();
        }
    }
}
