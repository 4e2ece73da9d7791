package io.gatehouse.gateway.upstream;

import io.gatehouse.plugin.Endpoint;
import io.netty.bootstrap.Bootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.ConnectTimeoutException;
import io.netty.channel.EventLoop;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.ssl.SslHandler;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The upstream connections of one event loop. The connection used last is taken first, so that the ones a quiet hour
 * does not need time out.
 */
public final class UpstreamPool {
    /** Idle connections per event loop, over all endpoints. */
    private static final int MAX_IDLE = 512;

    /** Endpoints without an idle connection that are remembered all the same, since they are likely to be used again. */
    private static final int KEPT_ENDPOINTS = 64;

    private static final int MAX_STATUS_LINE = 8 * 1024;
    private static final int MAX_HEADERS = 64 * 1024;
    private static final int MAX_PIECE = 64 * 1024;

    private final EventLoop loop;
    private final UpstreamTransport transport;
    private final Map<Endpoint, ArrayDeque<UpstreamConnection>> idle = new HashMap<>();
    private int idleCount;

    public UpstreamPool(EventLoop loop, UpstreamTransport transport) {
        this.loop = loop;
        this.transport = transport;
    }

    /** Told once, on the event loop, how an attempt to connect ended. */
    public interface Connecting {
        void connected(UpstreamConnection connection);

        void failed(UpstreamFailure failure);
    }

    /** An idle connection to the endpoint, null when there is none. */
    public @Nullable UpstreamConnection idle(Endpoint endpoint) {
        ArrayDeque<UpstreamConnection> connections = idle.get(endpoint);
        if (connections == null) {
            return null;
        }
        UpstreamConnection connection;
        while ((connection = connections.pollFirst()) != null) {
            idleCount--;
            if (connection.isActive()) {
                break;
            }
        }
        if (connections.isEmpty() && idle.size() > KEPT_ENDPOINTS) {
            idle.remove(endpoint);
        }
        return connection;
    }

    /** Opens a new connection within the time given, in milliseconds. */
    public void connect(Endpoint endpoint, int timeoutMillis, Connecting connecting) {
        UpstreamConnection connection = new UpstreamConnection(this, endpoint);
        Bootstrap bootstrap = new Bootstrap()
                .group(loop)
                .channel(transport.channelClass())
                .resolver(transport.resolver())
                .option(ChannelOption.TCP_NODELAY, true)
                .option(ChannelOption.SO_KEEPALIVE, true)
                .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, timeoutMillis)
                .handler(new ChannelInitializer<Channel>() {
                    @Override
                    protected void initChannel(Channel channel) {
                        initialize(channel, endpoint, connection, timeoutMillis);
                    }
                });
        bootstrap
                .connect(InetSocketAddress.createUnresolved(endpoint.host(), endpoint.port()))
                .addListener((ChannelFutureListener) future -> opened(future, connection, connecting));
    }

    /** Keeps a connection for later; false when the pool is full. */
    boolean offer(UpstreamConnection connection) {
        if (idleCount >= MAX_IDLE) {
            return false;
        }
        idleCount++;
        idle.computeIfAbsent(connection.endpoint(), key -> new ArrayDeque<>()).addFirst(connection);
        return true;
    }

    void forget(UpstreamConnection connection) {
        ArrayDeque<UpstreamConnection> connections = idle.get(connection.endpoint());
        if (connections != null && connections.remove(connection)) {
            idleCount--;
            if (connections.isEmpty() && idle.size() > KEPT_ENDPOINTS) {
                idle.remove(connection.endpoint());
            }
        }
    }

    private void initialize(Channel channel, Endpoint endpoint, UpstreamConnection connection, int timeoutMillis) {
        if (endpoint.tls()) {
            SslHandler tls = transport.tls(channel, endpoint);
            tls.setHandshakeTimeoutMillis(timeoutMillis);
            channel.pipeline().addLast(tls);
        }
        HttpDecoderConfig limits = new HttpDecoderConfig()
                .setMaxInitialLineLength(MAX_STATUS_LINE)
                .setMaxHeaderSize(MAX_HEADERS)
                .setMaxChunkSize(MAX_PIECE);
        channel.pipeline().addLast(new HttpClientCodec(limits, false, false), connection);
    }

    private static void opened(ChannelFuture future, UpstreamConnection connection, Connecting connecting) {
        if (!future.isSuccess()) {
            connecting.failed(failure(future.cause()));
            return;
        }
        SslHandler tls = future.channel().pipeline().get(SslHandler.class);
        if (tls == null) {
            connecting.connected(connection);
            return;
        }
        tls.handshakeFuture().addListener(handshake -> {
            if (handshake.isSuccess()) {
                connecting.connected(connection);
            } else {
                future.channel().close();
                connecting.failed(UpstreamFailure.CONNECT_FAILED);
            }
        });
    }

    private static UpstreamFailure failure(@Nullable Throwable cause) {
        if (cause instanceof ConnectTimeoutException) {
            return UpstreamFailure.CONNECT_TIMEOUT;
        }
        return cause instanceof UnknownHostException
                ? UpstreamFailure.NAME_NOT_RESOLVED
                : UpstreamFailure.CONNECT_FAILED;
    }
}
