package io.gatehouse.gateway.router;

import java.net.InetAddress;

/** The two ends of a client's connection. */
public record Peers(InetAddress source, int sourcePort, InetAddress destination) {
    /** For requests that came over no connection. */
    public static final Peers NONE = new Peers(InetAddress.getLoopbackAddress(), 0, InetAddress.getLoopbackAddress());
}
