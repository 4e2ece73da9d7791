package io.gatehouse.plugin;

import java.util.Objects;

/**
 * Where an upstream listens. Equal endpoints share pooled connections.
 *
 * @param tls whether the connection is encrypted
 * @param host a host name or an IP address, IPv6 without brackets
 * @param port 1..65535
 * @param verifyCertificate whether the certificate is checked against the system's trust store; only with {@code tls}
 */
public record Endpoint(boolean tls, String host, int port, boolean verifyCertificate) {
    public Endpoint {
        Objects.requireNonNull(host, "host");
        if (host.isEmpty()) {
            throw new IllegalArgumentException("an endpoint has a host");
        }
        if (port < 1 || port > 65535) {
            throw new IllegalArgumentException("port must be 1..65535 but is " + port);
        }
    }

    /** The Host header that names it: the port is left out where it is the scheme's own. */
    public String hostHeader() {
        String name = host.indexOf(':') >= 0 ? "[" + host + "]" : host;
        return port == (tls ? 443 : 80) ? name : name + ":" + port;
    }
}
