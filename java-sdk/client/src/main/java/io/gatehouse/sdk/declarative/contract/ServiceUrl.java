package io.gatehouse.sdk.declarative.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.Locale;

/** A service's {@code url}: protocol, host, port and path at once. */
final class ServiceUrl {
    private ServiceUrl() {}

    /** What can't be read is left for the server to refuse in its own words. */
    static void expand(JsonNode value, ObjectNode service) {
        URI url;
        try {
            url = URI.create(value.asText());
        } catch (IllegalArgumentException e) {
            return;
        }
        String host = url.getHost();
        String scheme = url.getScheme();
        if (!value.isTextual() || host == null || scheme == null) {
            return;
        }
        String protocol = scheme.toLowerCase(Locale.ROOT);
        int port = url.getPort() >= 0 ? url.getPort() : protocol.equals("https") ? 443 : 80;
        String path = url.getRawPath();
        service.put("protocol", protocol).put("host", host).put("port", port);
        service.put("path", path == null || path.isEmpty() ? null : path);
    }
}
