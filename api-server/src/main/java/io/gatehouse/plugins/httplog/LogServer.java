package io.gatehouse.plugins.httplog;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.Fields;
import io.gatehouse.plugin.InvalidConfig;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where http-log sends its entries, and how.
 *
 * @param url without credentials
 * @param headers with {@code Content-Type}, and {@code Authorization} where the URL had credentials
 */
record LogServer(URI url, String method, Map<String, String> headers, Connection connection) {

    /** What makes one client serve and another not. */
    record Connection(Duration timeout, Duration keepAlive, boolean verifiesCertificate) {}

    static LogServer read(Fields config) throws InvalidConfig {
        URI url = url(config);
        Map<String, String> headers = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> header :
                config.object("headers").node().properties()) {
            headers.put(header.getKey(), headerValue(config, header));
        }
        headers.put("Content-Type", config.text("content_type", "application/json"));
        String user = url.getUserInfo();
        if (user != null) {
            headers.keySet().removeIf(name -> name.equalsIgnoreCase("Authorization"));
            headers.put("Authorization", "Basic " + Base64.getEncoder().encodeToString(user.getBytes(UTF_8)));
        }
        Connection connection = new Connection(
                millis(config, "timeout", 10_000),
                millis(config, "keepalive", 60_000),
                config.flag("ssl_verify", false) || "http".equalsIgnoreCase(url.getScheme()));
        return new LogServer(withoutUser(url), config.text("method", "POST"), headers, connection);
    }

    private static URI url(Fields config) throws InvalidConfig {
        URI url = parsed(config.text("http_endpoint"));
        String scheme = url == null ? null : url.getScheme();
        boolean http = "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme);
        if (url == null || !http || url.getHost() == null) {
            // Its value may hold a password.
            throw config.invalid("http_endpoint", "must be an http or https URL with a host");
        }
        return url;
    }

    private static @Nullable URI parsed(@Nullable String url) {
        try {
            return url == null ? null : new URI(url);
        } catch (URISyntaxException malformed) {
            return null;
        }
    }

    private static String headerValue(Fields config, Map.Entry<String, JsonNode> header) throws InvalidConfig {
        try {
            new DefaultHttpHeaders().set(header.getKey(), header.getValue().asText());
            return header.getValue().asText();
        } catch (IllegalArgumentException notAHeader) {
            throw config.invalid(
                    "headers", "must have names and values that HTTP allows, " + header.getKey() + " has not");
        }
    }

    private static Duration millis(Fields config, String name, int fallback) throws InvalidConfig {
        int millis = config.integer(name, fallback);
        if (millis < 1) {
            throw config.invalid(name, "must be at least 1 ms but is " + millis);
        }
        return Duration.ofMillis(millis);
    }

    private static URI withoutUser(URI url) {
        if (url.getRawUserInfo() == null) {
            return url;
        }
        return URI.create(url.toString().replaceFirst("//[^/@]*@", "//"));
    }

    /** For messages: the query may hold a key. */
    String shownUrl() {
        String text = url.toString();
        int query = text.indexOf('?');
        return query < 0 ? text : text.substring(0, query);
    }

    @Override
    public String toString() {
        return "LogServer[" + shownUrl() + "]";
    }
}
