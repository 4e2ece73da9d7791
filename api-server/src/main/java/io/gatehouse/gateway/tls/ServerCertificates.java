package io.gatehouse.gateway.tls;

import io.netty.handler.ssl.SslContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The certificates of a control plane by the server names that select them. Immutable. */
public final class ServerCertificates {
    public static final ServerCertificates NONE = new ServerCertificates(Map.of(), null);
    private static final String ANY = "*";

    private final Map<String, SslContext> byName;
    private final @Nullable SslContext oldest;

    /**
     * Indexes certificates.
     *
     * @param byName lower-case names, possibly with a {@code *} as their first or last label, or {@code *} alone
     * @param oldest what is shown to a client that asks for none of the names, null when there is none
     */
    public ServerCertificates(Map<String, SslContext> byName, @Nullable SslContext oldest) {
        this.byName = Map.copyOf(byName);
        this.oldest = oldest;
    }

    public boolean isEmpty() {
        return oldest == null;
    }

    /** The certificate for a name: its own, or that of a wildcard for its first or last label; null for none. */
    public @Nullable SslContext named(@Nullable String serverName) {
        if (serverName == null || byName.isEmpty()) {
            return null;
        }
        SslContext own = byName.get(serverName);
        if (own != null) {
            return own;
        }
        int first = serverName.indexOf('.');
        SslContext suffix = first < 0 ? null : byName.get(ANY + serverName.substring(first));
        if (suffix != null) {
            return suffix;
        }
        int last = serverName.lastIndexOf('.');
        return last < 0 ? null : byName.get(serverName.substring(0, last + 1) + ANY);
    }

    /** The certificate for every other name; null when the control plane has none. */
    public @Nullable SslContext fallback() {
        SslContext any = byName.get(ANY);
        return any == null ? oldest : any;
    }
}
