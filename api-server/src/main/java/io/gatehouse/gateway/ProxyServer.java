package io.gatehouse.gateway;

import io.gatehouse.gateway.balancer.HealthMonitor;
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
import io.netty.handler.ssl.SniHandler;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
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

    private static final int MAX_CLIENT_HELLO = 16 * 1024;
    private static final long HANDSHAKE_MILLIS = 10_000;
    private static final int DRAIN_SECONDS = 10;

    /** How long until listeners that could not be opened are tried again without a new snapshot. */
    private static final int RETRY_SECONDS = 10;

    private final Settings.Listener address;
    private final int tlsPort;
    private final Supplier<GatewaySnapshot> snapshots;
    private final Executor blocking;
    private final ChannelGroup connections = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);
    private final Map<EventLoop, UpstreamPool> pools = new ConcurrentHashMap<>();
    private @Nullable MultiThreadIoEventLoopGroup loops;
    private @Nullable UpstreamTransport transport;
    private volatile @Nullable HealthMonitor monitor;
    private volatile @Nullable ProxyListeners listeners;
    private volatile boolean draining;
    private final Traffic traffic = new Traffic();

    /**
     * A proxy that is not bound yet.
     *
     * @param tlsPort for https, opened when the first certificate appears; 0 takes a free one
     * @param snapshots gives the snapshot in use; never waits
     * @param blocking runs plugins that wait
     */
    public ProxyServer(Settings.Listener address, int tlsPort, Supplier<GatewaySnapshot> snapshots, Executor blocking) {
        this.address = address;
        this.tlsPort = tlsPort;
        this.snapshots = snapshots;
        this.blocking = blocking;
    }

    /** Binds the main listener, and then what the snapshot in use asks for. */
    public void start() throws InterruptedException {
        Sockets sockets = Sockets.best();
        MultiThreadIoEventLoopGroup group =
                new MultiThreadIoEventLoopGroup(Runtime.getRuntime().availableProcessors(), sockets.handler());
        UpstreamTransport upstream = new UpstreamTransport(sockets.client(), sockets.datagram());
        loops = group;
        transport = upstream;
        monitor = new HealthMonitor(group.next(), upstream);
        ServerBootstrap bootstrap = new ServerBootstrap()
                .group(group)
                .channel(sockets.server())
                .option(ChannelOption.SO_BACKLOG, BACKLOG)
                .option(ChannelOption.SO_REUSEADDR, true)
                .childOption(ChannelOption.TCP_NODELAY, true)
                .childOption(ChannelOption.SO_KEEPALIVE, true);
        ProxyListeners opened = new ProxyListeners(
                new ListenAddress(address.host(), address.port(), false, true),
                new ListenAddress(address.host(), tlsPort, true, true),
                listener -> bootstrap
                        .clone()
                        .childHandler(new ChannelInitializer<SocketChannel>() {
                            @Override
                            protected void initChannel(SocketChannel channel) {
                                accept(channel, upstream, listener);
                            }
                        })
                        .bind(listener.address().host(), listener.address().port()));
        opened.start();
        listeners = opened;
        follow();
        group.next()
                .scheduleWithFixedDelay(
                        () -> blocking.execute(this::reopen), RETRY_SECONDS, RETRY_SECONDS, TimeUnit.SECONDS);
    }

    /** Opens and closes listeners as the snapshot in use needs them; waits until that is done. Not on an event loop. */
    public void follow() {
        ProxyListeners current = listeners;
        HealthMonitor watching = monitor;
        if (watching != null) {
            watching.follow(snapshots.get().controlPlanes().stream()
                    .flatMap(each -> each.balancers().all().stream())
                    .toList());
        }
        if (current != null && current.follow(snapshots.get())) {
            closeIdle(ProxyListeners.OpenListener::retired);
        }
    }

    /** Where the proxy listens, or could not. */
    List<ProxyListeners.State> listeners() {
        ProxyListeners current = listeners;
        return current == null ? List.of() : current.states();
    }

    private void reopen() {
        ProxyListeners current = listeners;
        if (current != null && current.incomplete()) {
            follow();
        }
    }

    /** The port in use. */
    public int port() {
        ProxyListeners current = listeners;
        if (current == null) {
            throw new IllegalStateException("the proxy is not started");
        }
        return current.port();
    }

    /** The port for https in use, or the one that it will have; 0 for any. */
    public int tlsPort() {
        ProxyListeners current = listeners;
        return current == null ? tlsPort : current.tlsPort();
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
        if (draining) {
            return;
        }
        draining = true;
        monitor = null;
        if (listeners != null) {
            listeners.close();
        }
        closeIdle(listener -> true);
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

    /** Ends the connections of these listeners, those in use after their answer. */
    private void closeIdle(Predicate<ProxyListeners.OpenListener> which) {
        for (Channel channel : connections) {
            channel.eventLoop().execute(() -> {
                ClientConnection connection = channel.pipeline().get(ClientConnection.class);
                if (connection != null && which.test(connection.services().listener())) {
                    connection.drain();
                }
            });
        }
    }

    private void accept(SocketChannel channel, UpstreamTransport upstream, ProxyListeners.OpenListener listener) {
        if (connections.size() >= MAX_CONNECTIONS) {
            LOG.warn("a client is turned away, {} connections are open", MAX_CONNECTIONS);
            channel.close();
            return;
        }
        connections.add(channel);
        traffic.connected();
        UpstreamPool pool = pools.computeIfAbsent(channel.eventLoop(), loop -> new UpstreamPool(loop, upstream));
        ProxyServices services = new ProxyServices(
                snapshots, blocking, () -> draining || listener.retired(), traffic, listener, channel.localAddress());
        ClientResponseEncoder encoder = new ClientResponseEncoder();
        if (services.https()) {
            channel.pipeline().addLast(new SniHandler(services::certificate, MAX_CLIENT_HELLO, HANDSHAKE_MILLIS));
        }
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
