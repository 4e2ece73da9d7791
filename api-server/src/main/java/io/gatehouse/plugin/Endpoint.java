package io.gatehouse.plugin;

import io.netty.handler.ssl.SslContext;
import io.netty.util.AsciiString;
import org.jspecify.annotations.Nullable;

/** Where an upstream listens. Equal endpoints share pooled connections. */
public final class Endpoint {
    private final boolean tls;
    private final String host;
    private final int port;
    private final boolean verifyCertificate;
    private final @Nullable SslContext tlsContext;
    private final String serverName;
    private final AsciiString hostHeader;
    private final int hash;

    /**
     * Names an endpoint.
     *
     * @param tls whether the connection is encrypted
     * @param host a host name or an IP address, IPv6 without brackets
     * @param port 1..65535
     * @param verifyCertificate whether the certificate is checked against the system's trust store; only with {@code
     *     tls}
     */
    public Endpoint(boolean tls, String host, int port, boolean verifyCertificate) {
        this(tls, host, port, verifyCertificate, null, host);
    }

    /**
     * Names an endpoint over TLS with a certificate or authorities of its own.
     *
     * @param host a host name or an IP address, IPv6 without brackets
     * @param port 1..65535
     * @param verifyCertificate whether the certificate must name the host
     * @param tlsContext makes the connections' TLS; the same object for all of them
     */
    public Endpoint(String host, int port, boolean verifyCertificate, SslContext tlsContext) {
        this(true, host, port, verifyCertificate, tlsContext, host);
    }

    private Endpoint(
            boolean tls,
            String host,
            int port,
            boolean verifyCertificate,
            @Nullable SslContext tlsContext,
            String serverName) {
        if (host.isEmpty()) {
            throw new IllegalArgumentException("an endpoint has a host");
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port must be 1..65535 but is " + port);
        }
        this.tls = tls;
        this.host = host;
        this.port = port;
        this.verifyCertificate = verifyCertificate;
        this.tlsContext = tlsContext;
        this.serverName = serverName;
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        this.hostHeader = AsciiString.of(port == (tls ? 443 : 80) ? name : name + ":" + port);
        this.hash = (host.hashCode() * 31 + port) * 4 + (tls ? 2 : 0) + (verifyCertificate ? 1 : 0);
    }

    public boolean tls() {
        return tls;
    }

    public String host() {
        return host;
    }

    public int port() {
        return port;
    }

    public boolean verifyCertificate() {
        return verifyCertificate;
    }

    /** What makes the connections' TLS, null for the system's trust store. */
    public @Nullable SslContext tlsContext() {
        return tlsContext;
    }

    /** The name that the TLS handshake asks for, and that a verified certificate must have: the host unless changed. */
    public String serverName() {
        return serverName;
    }

    /** The same endpoint under another name in the TLS handshake. */
    public Endpoint named(String otherName) {
        return new Endpoint(tls, host, port, verifyCertificate, tlsContext, otherName);
    }

    /** The same server spoken to in the same way at another address; a name that was given to it stays. */
    public Endpoint moved(String otherHost, int otherPort) {
        String name = serverName.equals(host) ? otherHost : serverName;
        return new Endpoint(tls, otherHost, otherPort, verifyCertificate, tlsContext, name);
    }

    /** Whether it is the same address, verified alike. */
    public boolean isAt(Endpoint other) {
        return tls == other.tls
                && port == other.port
                && verifyCertificate == other.verifyCertificate
                && host.equals(other.host);
    }

    /** Whether its connections are made alike, wherever they go. */
    @SuppressWarnings("ReferenceEquality") // One context is one pool of sessions.
    public boolean isSpokenToLike(Endpoint other) {
        return tls == other.tls && verifyCertificate == other.verifyCertificate && tlsContext == other.tlsContext;
    }

    /** The Host header that names it: the port is left out where it is the scheme's own. */
    public CharSequence hostHeader() {
        return hostHeader;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Endpoint that
                        && isAt(that)
                        && isSpokenToLike(that)
                        && serverName.equals(that.serverName));
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return (tls ? "https://" : "http://") + hostHeader;
    }
}
