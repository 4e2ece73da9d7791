package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.netty.util.NetUtil;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One of a control plane's {@code proxy_urls}.
 *
 * @param host lower case; an address is in the form in which Java prints it, without brackets
 * @param protocol as it was written
 */
public record ProxyAddress(String host, int port, String protocol) {
    private static final String HTTP = "http";
    private static final String HTTPS = "https";

    public ProxyAddress {
        host = canonical(host);
    }

    static List<ProxyAddress> of(JsonNode controlPlane) {
        List<ProxyAddress> addresses = new ArrayList<>();
        for (JsonNode url : controlPlane.path("config").path("proxy_urls")) {
            addresses.add(new ProxyAddress(
                    url.path("host").asText(),
                    url.path("port").asInt(),
                    url.path("protocol").asText()));
        }
        return addresses;
    }

    public boolean tls() {
        return protocol.equalsIgnoreCase(HTTPS);
    }

    /** Whether it is a protocol that the gateway speaks to its clients. */
    boolean served() {
        return tls() || protocol.equalsIgnoreCase(HTTP);
    }

    /** The spelling that hosts are compared in. */
    static String canonical(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("[") && lower.endsWith("]") ? lower.substring(1, lower.length() - 1) : lower;
        byte[] address = NetUtil.createByteArrayFromIpAddressString(bare);
        if (address == null) {
            return bare;
        }
        try {
            return InetAddress.getByAddress(address).getHostAddress();
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(bare, impossible);
        }
    }

    @Override
    public String toString() {
        return protocol + "://" + (host.indexOf(':') >= 0 ? "[" + host + "]" : host) + ":" + port;
    }
}
