package io.gatehouse.snapshot;

import java.net.InetAddress;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A port that control planes claim with their {@code proxy_urls}, and which of them answers there. Immutable.
 *
 * @param byHost by the claimed host: a name, or an address of this machine or of what stands before it
 */
public record Entrance(int port, boolean tls, Map<String, ControlPlaneSnapshot> byHost) {
    private static final Set<String> ANY_ADDRESS = Set.of("0.0.0.0", "0:0:0:0:0:0:0:0");

    public Entrance {
        byHost = Map.copyOf(byHost);
    }

    /** Whether a claimed host stands for every address of this machine. */
    public static boolean isAnyAddress(String host) {
        return ANY_ADDRESS.contains(host);
    }

    /** The hosts claimed, for the one who opens the port. */
    public Collection<String> hosts() {
        return byHost.keySet();
    }

    public List<String> controlPlanes() {
        return byHost.values().stream()
                .map(ControlPlaneSnapshot::name)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Who answers a request: whoever claims its Host, else the address that the client connected to, else every
     * address; null when nobody does.
     *
     * @param host the Host header without its port
     * @param local this machine's end of the client's connection
     */
    @Nullable
    ControlPlaneSnapshot find(@Nullable String host, InetAddress local) {
        if (host != null) {
            // Only an IPv6 address can be spelled in many ways.
            boolean address = host.startsWith("[");
            ControlPlaneSnapshot named =
                    byHost.get(address ? ProxyAddress.canonical(host) : host.toLowerCase(Locale.ROOT));
            if (named != null) {
                return named;
            }
        }
        ControlPlaneSnapshot addressed = byHost.get(local.getHostAddress());
        if (addressed != null) {
            return addressed;
        }
        for (String any : ANY_ADDRESS) {
            ControlPlaneSnapshot anywhere = byHost.get(any);
            if (anywhere != null) {
                return anywhere;
            }
        }
        return null;
    }
}
