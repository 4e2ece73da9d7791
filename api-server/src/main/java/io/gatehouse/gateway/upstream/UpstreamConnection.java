package io.gatehouse.gateway.upstream;

import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.Timeouts;
import io.netty.buffer.ByteBuf;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.LastHttpContent;
import io.netty.util.ReferenceCountUtil;
import java.net.SocketAddress;
import org.jspecify.annotations.Nullable;

/**
 * One connection to an upstream: idle in its pool, or serving one exchange of the same event loop. Nothing here is
 * synchronised, since everything happens on that loop.
 */
public final class UpstreamConnection extends ChannelInboundHandlerAdapter {
    static final int IDLE_MILLIS = 60_000;
    private static final int MAX_REQUESTS = 10_000;

    private final UpstreamPool pool;
    private final Endpoint endpoint;
    private @Nullable ChannelHandlerContext context;
    private @Nullable UpstreamListener listener;
    private Timeouts timeouts = Timeouts.DEFAULT;
    private boolean keepAlive;
    private boolean informational;
    private boolean requestSent;
    private boolean switched;
    private int requests;

    private final Deadline deadline = new Deadline(this::expired);

    UpstreamConnection(UpstreamPool pool, Endpoint endpoint) {
        this.pool = pool;
        this.endpoint = endpoint;
    }

    Endpoint endpoint() {
        return endpoint;
    }

    /** Whether it has served a request before, so that the upstream may have closed it unseen. */
    public boolean reused() {
        return requests > 1;
    }

    /** Where the other side is, null while there is no connection. */
    public @Nullable SocketAddress remoteAddress() {
        return context == null ? null : context.channel().remoteAddress();
    }

    boolean isActive() {
        return context != null && context.channel().isActive();
    }

    /** Takes the connection for one exchange. */
    public void begin(UpstreamListener newListener, Timeouts newTimeouts) {
        listener = newListener;
        timeouts = newTimeouts;
        keepAlive = true;
        informational = false;
        requestSent = false;
        requests++;
        deadline.clear();
    }

    /** Writes a part of the request without flushing; the last part starts the wait for the response. */
    public void write(HttpObject part) {
        ChannelHandlerContext at = connected();
        at.write(part, at.voidPromise());
        if (part instanceof LastHttpContent) {
            requestSent = true;
            deadline.in(at.executor(), timeouts.readMillis());
        } else if (!at.channel().isWritable()) {
            deadline.in(at.executor(), timeouts.writeMillis());
        }
    }

    /** Writes bytes of the protocol that the upstream went over to, without flushing. */
    public void write(ByteBuf bytes) {
        ChannelHandlerContext at = connected();
        at.write(bytes, at.voidPromise());
        deadline.in(at.executor(), timeouts.readMillis());
    }

    public void flush() {
        connected().flush();
    }

    public boolean isWritable() {
        return connected().channel().isWritable();
    }

    /** Stops or resumes reading the response, so that a slow client slows the upstream down. */
    public void reading(boolean reading) {
        ChannelHandlerContext at = connected();
        at.channel().config().setAutoRead(reading);
        if (reading) {
            if (requestSent) {
                deadline.in(at.executor(), timeouts.readMillis());
            }
        } else {
            deadline.clear();
        }
    }

    /** Gives the exchange up: closes the connection, and tells the listener nothing more. */
    public void abort() {
        listener = null;
        deadline.clear();
        connected().close();
    }

    @Override
    public void handlerAdded(ChannelHandlerContext added) {
        context = added;
    }

    @Override
    public void channelRead(ChannelHandlerContext at, Object message) {
        UpstreamListener receiver = listener;
        if (receiver == null) {
            // Nobody asked: a late byte after a response, which makes the connection unusable.
            ReferenceCountUtil.release(message);
            at.close();
            return;
        }
        if (requestSent) {
            deadline.in(at.executor(), timeouts.readMillis());
        }
        if (message instanceof HttpObject object && object.decoderResult().isFailure()) {
            ReferenceCountUtil.release(message);
            fail(receiver, UpstreamFailure.NOT_HTTP);
            return;
        }
        if (switched) {
            if (message instanceof ByteBuf bytes) {
                receiver.raw(bytes);
            } else {
                ReferenceCountUtil.release(message);
            }
            return;
        }
        if (message instanceof HttpResponse response) {
            if (response.status().equals(HttpResponseStatus.SWITCHING_PROTOCOLS) && receiver.switched(response)) {
                switched = true;
                at.pipeline().get(HttpClientCodec.class).prepareUpgradeFrom(at);
                return;
            }
            informational = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
            if (informational) {
                ReferenceCountUtil.release(message);
                return;
            }
            keepAlive = HttpUtil.isKeepAlive(response);
            receiver.head(response);
        } else if (message instanceof LastHttpContent last) {
            if (informational) {
                informational = false;
                last.release();
                return;
            }
            finish(at, receiver, last);
        } else if (message instanceof HttpContent piece) {
            receiver.body(piece);
        } else {
            ReferenceCountUtil.release(message);
        }
    }

    @Override
    public void channelReadComplete(ChannelHandlerContext at) {
        if (listener != null) {
            listener.pause();
        }
    }

    @Override
    public void channelWritabilityChanged(ChannelHandlerContext at) {
        if (listener != null) {
            boolean writable = at.channel().isWritable();
            if (writable && !requestSent) {
                deadline.clear();
            }
            listener.writable(writable);
        }
    }

    @Override
    public void channelInactive(ChannelHandlerContext at) {
        deadline.clear();
        pool.forget(this);
        UpstreamListener receiver = listener;
        if (receiver != null) {
            listener = null;
            receiver.failed(UpstreamFailure.BROKEN);
        }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext at, Throwable cause) {
        at.close();
    }

    private void finish(ChannelHandlerContext at, UpstreamListener receiver, LastHttpContent last) {
        listener = null;
        boolean reusable = keepAlive
                && requestSent
                && requests < MAX_REQUESTS
                && at.channel().isActive();
        at.channel().config().setAutoRead(true);
        if (reusable && pool.offer(this)) {
            deadline.in(at.executor(), IDLE_MILLIS);
        } else {
            deadline.clear();
            at.close();
        }
        receiver.end(last);
    }

    private void fail(UpstreamListener receiver, UpstreamFailure failure) {
        listener = null;
        deadline.clear();
        connected().close();
        receiver.failed(failure);
    }

    private void expired() {
        UpstreamListener receiver = listener;
        if (receiver == null) {
            connected().close();
        } else {
            fail(receiver, requestSent ? UpstreamFailure.READ_TIMEOUT : UpstreamFailure.WRITE_TIMEOUT);
        }
    }

    private ChannelHandlerContext connected() {
        ChannelHandlerContext at = context;
        if (at == null) {
            throw new IllegalStateException("not connected");
        }
        return at;
    }
}
