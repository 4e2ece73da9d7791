package io.gatehouse;

import io.gatehouse.settings.Settings;
import io.gatehouse.settings.Settings.Listener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;

/** Tries the listeners' addresses before anything is started, so that the operator reads all conflicts at once. */
final class ListenerPorts {
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

    /** The listener's port; for 0 one that was free a moment ago, since its number must be known before it is bound. */
    static int known(Listener listener) {
        if (listener.port() != 0) {
            return listener.port();
        }
        try (ServerSocket probe = bind(listener.host(), 0)) {
            return probe.getLocalPort();
        } catch (IOException e) {
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
