package io.gatehouse.gateway;

import io.gatehouse.snapshot.Entrance;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Where a socket listens.
 *
 * @param main whether it is the listener that control planes without addresses of their own share
 */
record ListenAddress(String host, int port, boolean tls, boolean main) {
    private static final String LOCALHOST = "localhost";

    /**
     * The sockets that a claimed port needs: one per address of this machine when only such are claimed. Any other host
     * is a name, or an address of what stands before this machine, and comes in where the proxy listens.
     *
     * @param proxyHost what the main listener is bound to
     */
    static Set<ListenAddress> of(Entrance entrance, String proxyHost) {
        List<String> hosts = new ArrayList<>(entrance.hosts());
        boolean everywhere = hosts.stream().anyMatch(Entrance::isAnyAddress);
        boolean own = !everywhere && hosts.stream().allMatch(ListenAddress::isOfThisMachine);
        String shared = everywhere
                ? hosts.stream()
                        .filter(Entrance::isAnyAddress)
                        .sorted()
                        .findFirst()
                        .orElseThrow()
                : proxyHost;
        Set<ListenAddress> addresses = new LinkedHashSet<>();
        for (String host : own ? hosts : List.of(shared)) {
            if (!host.equals(LOCALHOST)) {
                addresses.add(new ListenAddress(host, entrance.port(), entrance.tls(), false));
            }
        }
        return addresses;
    }

    /** The same with the port in use, where any was asked for. */
    ListenAddress at(int actualPort) {
        return new ListenAddress(host, actualPort, tls, main);
    }

    private static boolean isOfThisMachine(String host) {
        if (host.equals(LOCALHOST)) {
            return true;
        }
        // Anything that is no literal address would be looked up, which may take long.
        if (!host.matches("[0-9.]+") && host.indexOf(':') < 0) {
            return false;
        }
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isLoopbackAddress() || NetworkInterface.getByInetAddress(address) != null;
        } catch (UnknownHostException | SocketException unusable) {
            return false;
        }
    }

    @Override
    public String toString() {
        return (tls ? "https://" : "http://") + (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
