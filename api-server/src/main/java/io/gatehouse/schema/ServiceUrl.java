package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A service's {@code url}: protocol, host, port and path at once. Query and fragment are dropped. */
final class ServiceUrl implements Shorthand {
    private static final Pattern SHAPE = Pattern.compile(
            "(?:(?<scheme>[A-Za-z][A-Za-z0-9+.-]*):)?(?<authority>//[^/?#]*)?(?<path>[^?#]*)(?:[?#].*)?",
            Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:[^@]*@)?(?<host>\\[[^]]*]|[^:]*)(?::(?<port>.*))?", Pattern.DOTALL);

    @Override
    public void expand(JsonNode value, ObjectNode document, Report report) {
        if (!value.isTextual()) {
            report.add(JsonType.STRING.expected());
            return;
        }
        Matcher url = SHAPE.matcher(value.textValue());
        if (value.textValue().isEmpty() || !url.matches()) {
            report.add("length must be at least 1");
            return;
        }
        String authority = url.group("authority");
        Matcher parts = AUTHORITY.matcher(authority == null ? "" : authority.substring(2));
        String host = parts.matches() ? parts.group("host") : "";
        String port = parts.group("port");
        String protocol = protocol(url.group("scheme"), port);
        document.remove("protocol");
        if (protocol != null) {
            document.put("protocol", protocol);
        }
        document.remove("host");
        if (!host.isEmpty()) {
            document.put("host", host);
        }
        setPort(port, protocol, document);
        String path = url.group("path");
        document.put("path", path.isEmpty() ? null : path);
    }

    private static @Nullable String protocol(@Nullable String scheme, @Nullable String port) {
        if (scheme != null) {
            return scheme.toLowerCase(Locale.ROOT);
        }
        if (port == null) {
            return null;
        }
        return switch (port) {
            case "443" -> "https";
            case "80" -> "http";
            default -> null;
        };
    }

    private static void setPort(@Nullable String port, @Nullable String protocol, ObjectNode document) {
        if (port == null || port.isEmpty()) {
            document.put("port", "https".equals(protocol) ? 443 : 80);
        } else if (port.length() <= 9 && port.chars().allMatch(character -> character >= '0' && character <= '9')) {
            document.put("port", Integer.parseInt(port));
        } else {
            // Left as text, so that the check of the field names it.
            document.put("port", port);
        }
    }
}
