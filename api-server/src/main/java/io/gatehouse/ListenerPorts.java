package io.gatehouse;

import io.gatehouse.settings.Settings;
import io.gatehouse.settings.Settings.Listener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tries the listeners' addresses before anything is started, so that the operator reads all conflicts at once. */
final class ListenerPorts {
    private static final Logger LOG = LoggerFactory.getLogger(ListenerPorts.class);

    private static final int FIRST_FREE_PORT = 10_000;
    private static final int FREE_PORTS = 22_000;
    private static final AtomicInteger NEXT = new AtomicInteger((int) System.nanoTime());

    private ListenerPorts() {}

    /** @throws CannotStart naming each listener whose address can't be used, with the variables that move it */
    static void check(Settings settings) {
        List<String> reasons = new ArrayList<>();
        check("API", settings.api(), reasons);
        check("ADMIN", settings.admin(), reasons);
        check("PROXY", settings.proxy(), reasons);
        check("STATUS", settings.status(), reasons);
        if (!reasons.isEmpty()) {
            throw new CannotStart(reasons);
        }
    }

    /**
     * The listener's port; for 0 a free one, since its number must be known before it is bound. It lies below those that
     * systems give to connections and to listeners on port 0, and every process begins to look somewhere else: so it is
     * still free a second later.
     */
    static int known(Listener listener) {
        if (listener.port() != 0) {
            return listener.port();
        }
        for (int tries = 0; tries < FREE_PORTS; tries++) {
            int port = FIRST_FREE_PORT + Math.floorMod(NEXT.getAndIncrement(), FREE_PORTS);
            try (ServerSocket probe = bind(listener.host(), port)) {
                return probe.getLocalPort();
            } catch (BindException taken) {
                LOG.debug("port {} is taken", port);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        throw new IllegalStateException(
                "no port from " + FIRST_FREE_PORT + " to " + (FIRST_FREE_PORT + FREE_PORTS - 1) + " is free");
    }

    /** Nothing asks the Admin API's callers who they are. */
    static void warnOfOpenAdmin(Settings settings) {
        String host = settings.admin().host();
        try {
            if (!InetAddress.getByName(host).isLoopbackAddress()) {
                LOG.warn(
                        "GATEHOUSE_ADMIN_HOST is '{}': whoever reaches it can change everything, without a token",
                        host);
            }
        } catch (UnknownHostException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void check(String name, Listener listener, List<String> reasons) {
        try (ServerSocket probe = bind(listener.host(), listener.port())) {
            assert probe.isBound();
        } catch (UnknownHostException e) {
            reasons.add("GATEHOUSE_" + name + "_HOST is '" + listener.host() + "': no such host");
        } catch (IOException e) {
            reasons.add("cannot listen on " + listener.host() + ":" + listener.port() + " (" + e.getMessage()
                    + "): set GATEHOUSE_" + name + "_HOST or GATEHOUSE_" + name + "_PORT");
        }
    }

    private static ServerSocket bind(String host, int port) throws IOException {
        ServerSocket socket = new ServerSocket();
        try {
            // What Netty's listeners do too: a connection of the previous process that lingers is no conflict.
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(host), port));
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }
}
