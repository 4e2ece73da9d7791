package io.gatehouse.gateway;

import io.gatehouse.gateway.upstream.UpstreamPool;
import io.gatehouse.gateway.upstream.UpstreamTransport;
import io.gatehouse.settings.Settings;
import io.gatehouse.snapshot.GatewaySnapshot;
import io.netty.bootstrap.ServerBootstrap;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoop;
import io.netty.channel.IoHandlerFactory;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.ServerChannel;
import io.netty.channel.epoll.Epoll;
import io.netty.channel.epoll.EpollDatagramChannel;
import io.netty.channel.epoll.EpollIoHandler;
import io.netty.channel.epoll.EpollServerSocketChannel;
import io.netty.channel.epoll.EpollSocketChannel;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.DatagramChannel;
import io.netty.channel.socket.SocketChannel;
import io.netty.channel.socket.nio.NioDatagramChannel;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gateway's own listener: plain Netty beside Micronaut's, with one event loop per core on which both sides of a
 * request live.
 */
public final class ProxyServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ProxyServer.class);
    private static final int BACKLOG = 1024;

    /** Client connections at once; nginx's {@code worker_connections}. More are closed at once. */
    private static final int MAX_CONNECTIONS = 16_384;

    private static final int DRAIN_SECONDS = 10;

    private final Settings.Listener address;
    private final Supplier<GatewaySnapshot> snapshots;
    private final Executor blocking;
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Map<EventLoop, UpstreamPool> pools = new ConcurrentHashMap<>();
    private @Nullable MultiThreadIoEventLoopGroup loops;
    private @Nullable UpstreamTransport transport;
    private @Nullable Channel listener;
    private volatile boolean draining;
    private final Traffic traffic = new Traffic();

    /**
     * A proxy that is not bound yet.
     *
     * @param snapshots gives the snapshot in use; never waits
     * @param blocking runs plugins that wait
     */
    public ProxyServer(Settings.Listener address, Supplier<GatewaySnapshot> snapshots, Executor blocking) {
        this.address = address;
        this.snapshots = snapshots;
        this.blocking = blocking;
    }

    /** Binds the listener. */
    public void start() throws InterruptedException {
        Sockets sockets = Sockets.best();
        MultiThreadIoEventLoopGroup group =
                new MultiThreadIoEventLoopGroup(Runtime.getRuntime().availableProcessors(), sockets.handler());
        UpstreamTransport upstream = new UpstreamTransport(sockets.client(), sockets.datagram());
        loops = group;
        transport = upstream;
        listener = new ServerBootstrap()
                .group(group)
                .channel(sockets.server())
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.SO_KEEPALIVE, true)
                .childHandler(new ChannelInitializer<SocketChannel>() {
                    @Override
                    protected void initChannel(SocketChannel channel) {
                        accept(channel, upstream);
                    }
                })
                .bind(address.host(), address.port())
                .sync()
                .channel();
    }

    /** The port in use. */
    public int port() {
        Channel bound = listener;
        if (bound == null) {
            throw new IllegalStateException("the proxy is not started");
        }
        return ((InetSocketAddress) bound.localAddress()).getPort();
    }

    /** Counts of what came since the start. */
    public Traffic traffic() {
        return traffic;
    }

    /** How many client connections are open. */
    public int openConnections() {
        return connections.size();
    }

    /** Stops accepting, lets requests in flight end for up to 10 s, then closes what is left. */
    @Override
    public void close() {
        draining = true;
        if (listener != null) {
            listener.close().awaitUninterruptibly();
        }
        for (Channel channel : connections) {
            channel.eventLoop().execute(() -> {
                ClientConnection connection = channel.pipeline().get(ClientConnection.class);
                if (connection != null) {
                    connection.drain();
                }
            });
        }
        if (!connections.newCloseFuture().awaitUninterruptibly(DRAIN_SECONDS, TimeUnit.SECONDS)) {
            LOG.warn("{} requests did not end within {} s and are cut off", connections.size(), DRAIN_SECONDS);
            connections.close().awaitUninterruptibly(1, TimeUnit.SECONDS);
        }
        if (transport != null) {
            transport.close();
        }
        if (loops != null) {
            loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly(2, TimeUnit.SECONDS);
        }
    }

    private void accept(SocketChannel channel, UpstreamTransport upstream) {
        if (connections.size() >= MAX_CONNECTIONS) {
            LOG.warn("a client is turned away, {} connections are open", MAX_CONNECTIONS);
            channel.close();
            return;
        }
        connections.add(channel);
        traffic.connected();
        UpstreamPool pool = pools.computeIfAbsent(channel.eventLoop(), loop -> new UpstreamPool(loop, upstream));
        ProxyServices services = new ProxyServices(
                snapshots,
                blocking,
                () -> draining,
                traffic,
                channel.localAddress().getPort());
        ClientResponseEncoder encoder = new ClientResponseEncoder();
        channel.pipeline().addLast(new ClientRequestDecoder(), encoder, new ClientConnection(services, pool, encoder));
    }

    /** The sockets of this platform. */
    private record Sockets(
            IoHandlerFactory handler,
            Class<? extends ServerChannel> server,
            Class<? extends SocketChannel> client,
            Class<? extends DatagramChannel> datagram) {

        static Sockets best() {
            return Epoll.isAvailable()
                    ? new Sockets(
                            EpollIoHandler.newFactory(),
                            EpollServerSocketChannel.class,
                            EpollSocketChannel.class,
                            EpollDatagramChannel.class)
                    : new Sockets(
                            NioIoHandler.newFactory(),
                            NioServerSocketChannel.class,
                            NioSocketChannel.class,
                            NioDatagramChannel.class);
        }
    }
}
