package io.gatehouse.gateway;

import io.gatehouse.snapshot.Entrance;
import io.gatehouse.snapshot.Entrances;
import io.gatehouse.snapshot.GatewaySnapshot;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The sockets that a snapshot's control planes are served on. They open and close as snapshots come, off the request
 * path; one that can't be opened keeps none of the others shut and is tried again with every {@link #follow}.
 */
final class ProxyListeners {
    private static final Logger LOG = LoggerFactory.getLogger(ProxyListeners.class);

    private final Binder binder;
    private final Map<ListenAddress, OpenListener> open = new LinkedHashMap<>();
    private final Map<ListenAddress, String> failed = new LinkedHashMap<>();
    private final ListenAddress main;
    private final ListenAddress mainTls;
    private boolean closed;
    private volatile List<State> states = List.of();

    /** Opens a socket whose connections are served as the listener says. */
    interface Binder {
        ChannelFuture bind(OpenListener listener);
    }

    /**
     * How a listener, or a claim to one, is doing.
     *
     * @param controlPlanes the names of those served there by claim, empty for all that share it
     * @param problem why nobody is served there, null when they are
     */
    record State(
            String address,
            List<String> controlPlanes,
            @Nullable String problem) {}

    /** A socket; its connections end after their answer once it is retired. */
    static final class OpenListener {
        private final ListenAddress address;
        private volatile boolean retired;
        private @Nullable Channel channel;

        OpenListener(ListenAddress address) {
            this.address = address;
        }

        ListenAddress address() {
            return address;
        }

        boolean retired() {
            return retired;
        }

        int port() {
            Channel bound = channel;
            if (bound == null) {
                throw new IllegalStateException("the listener is not bound");
            }
            return ((InetSocketAddress) bound.localAddress()).getPort();
        }

        private void close() {
            retired = true;
            if (channel != null) {
                channel.close().awaitUninterruptibly();
            }
        }
    }

    /** @param mainTls opened once there is a certificate for it */
    ProxyListeners(ListenAddress main, ListenAddress mainTls, Binder binder) {
        this.main = main;
        this.mainTls = mainTls;
        this.binder = binder;
    }

    /** Opens the main listener, without which the proxy does not start. */
    synchronized void start() throws InterruptedException {
        OpenListener listener = new OpenListener(main);
        listener.channel = binder.bind(listener).sync().channel();
        open.put(main, listener);
    }

    /** The main listener's port. */
    synchronized int port() {
        OpenListener listener = open.get(main);
        if (listener == null) {
            throw new IllegalStateException("the proxy is not started");
        }
        return listener.port();
    }

    /** The port of the main listener for TLS: the one in use, or the one that it will have; 0 for any. */
    synchronized int tlsPort() {
        OpenListener listener = open.get(mainTls);
        return listener == null ? mainTls.port() : listener.port();
    }

    List<State> states() {
        return states;
    }

    /**
     * Opens what the snapshot needs and closes what it does not need any more; waits until that is done.
     *
     * @return whether anything was closed
     */
    synchronized boolean follow(GatewaySnapshot snapshot) {
        if (closed || !open.containsKey(main)) {
            return false;
        }
        Set<ListenAddress> needed = new LinkedHashSet<>();
        needed.add(main);
        if (snapshot.hasCertificate(mainTls.port(), true)) {
            needed.add(mainTls);
        }
        for (Entrance entrance : snapshot.entrances().all()) {
            if (problem(snapshot, entrance) == null && !isMain(entrance.port())) {
                needed.addAll(ListenAddress.of(entrance, main.host()));
            }
        }
        failed.keySet().retainAll(needed);
        // First, since what opens next may be another address of the same port.
        boolean closing = open.entrySet().removeIf(each -> {
            boolean unneeded = !needed.contains(each.getKey());
            if (unneeded) {
                LOG.info(
                        "nothing is served on {} any more",
                        each.getKey().at(each.getValue().port()));
                each.getValue().close();
            }
            return unneeded;
        });
        needed.stream().filter(address -> !open.containsKey(address)).forEach(this::open);
        states = states(snapshot);
        return closing;
    }

    /** Whether some socket could not be opened. */
    synchronized boolean incomplete() {
        return !failed.isEmpty();
    }

    synchronized void close() {
        closed = true;
        open.values().forEach(OpenListener::close);
    }

    private void open(ListenAddress address) {
        OpenListener listener = new OpenListener(address);
        ChannelFuture bound = binder.bind(listener).awaitUninterruptibly();
        if (bound.isSuccess()) {
            listener.channel = bound.channel();
            open.put(address, listener);
            failed.remove(address);
            LOG.info("listening on {}", address.at(listener.port()));
            return;
        }
        String reason = "cannot listen on " + address + ": " + bound.cause().getMessage();
        if (!reason.equals(failed.put(address, reason))) {
            LOG.warn("{}; it is tried again", reason);
        }
    }

    /** Whether it is a port of the listeners that all share. */
    private boolean isMain(int port) {
        return port == port() || port == tlsPort();
    }

    /** Why nothing can be served at an entrance, null when something can. */
    private @Nullable String problem(GatewaySnapshot snapshot, Entrance entrance) {
        if (isMain(entrance.port()) && entrance.tls() != (entrance.port() == tlsPort())) {
            return "the main listener speaks " + (entrance.tls() ? "http" : "https") + " on this port";
        }
        return entrance.tls() && !snapshot.hasCertificate(entrance.port(), false)
                ? "the control planes have no certificate for https"
                : null;
    }

    private List<State> states(GatewaySnapshot snapshot) {
        Entrances entrances = snapshot.entrances();
        List<State> all = new ArrayList<>();
        open.forEach((address, listener) -> {
            all.add(new State(address.at(listener.port()).toString(), names(entrances, listener.port()), null));
        });
        failed.forEach(
                (address, reason) -> all.add(new State(address.toString(), names(entrances, address.port()), reason)));
        for (Entrance entrance : entrances.all()) {
            String problem = problem(snapshot, entrance);
            if (problem != null) {
                all.add(new State("port " + entrance.port(), entrance.controlPlanes(), problem));
            }
        }
        for (Entrances.Unmet unmet : entrances.unmet()) {
            all.add(new State(unmet.address().toString(), List.of(unmet.controlPlane()), unmet.reason()));
        }
        return List.copyOf(all);
    }

    private static List<String> names(Entrances entrances, int port) {
        Entrance entrance = entrances.at(port);
        return entrance == null ? List.of() : entrance.controlPlanes();
    }
}
