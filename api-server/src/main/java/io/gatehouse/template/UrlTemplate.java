package io.gatehouse.template;

import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import org.jspecify.annotations.Nullable;

/**
 * An http or https URL with placeholders in its host, path or query. Scheme and port are fixed, and so is the domain:
 * a host with a placeholder ends in literal text that begins with a dot.
 */
public final class UrlTemplate {
    private final String field;
    private final boolean tls;
    private final int port;
    private final Template host;
    private final Template path;
    private final Template query;
    private final @Nullable Url constant;

    private UrlTemplate(String field, boolean tls, int port, Template host, Template path, Template query) {
        this.field = field;
        this.tls = tls;
        this.port = port;
        this.host = host;
        this.path = path;
        this.query = query;
        this.constant = host.isConstant() && path.isConstant() && query.isConstant()
                ? url(host.source(), path.source(), query.source())
                : null;
    }

    /**
     * A URL filled in.
     *
     * @param path begins with a slash
     * @param query without the question mark; empty for none
     */
    public record Url(Endpoint endpoint, String path, String query) {}

    /**
     * Takes a URL apart.
     *
     * @param field named in errors
     */
    public static UrlTemplate compile(String field, String text) throws InvalidConfig {
        boolean tls = text.regionMatches(true, 0, "https://", 0, 8);
        if (!tls && !text.regionMatches(true, 0, "http://", 0, 7)) {
            throw new InvalidConfig(field + " must begin with http:// or https://");
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) <= ' ' || text.charAt(i) >= 0x7F || text.charAt(i) == '#') {
                throw new InvalidConfig(field + " must be percent-encoded and without a fragment");
            }
        }
        int from = tls ? 8 : 7;
        int pathStart = indexOutside(text, from, '/');
        int queryStart = indexOutside(text, from, '?');
        int end = Math.min(pathStart, queryStart);
        String path = pathStart < queryStart ? text.substring(pathStart, queryStart) : "/";
        String query = queryStart < text.length() ? text.substring(queryStart + 1) : "";
        return authority(field, tls, text.substring(from, end), Template.compile(path), Template.compile(query));
    }

    private static UrlTemplate authority(String field, boolean tls, String authority, Template path, Template query)
            throws InvalidConfig {
        if (authority.indexOf('@') >= 0) {
            throw new InvalidConfig(field + " must not contain a user name");
        }
        String host = authority;
        int port = tls ? 443 : 80;
        int bracket = authority.lastIndexOf(']');
        int colon = authority.lastIndexOf(':');
        if (colon > bracket) {
            host = authority.substring(0, colon);
            port = port(field, authority.substring(colon + 1));
        }
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        }
        if (host.isEmpty()) {
            throw new InvalidConfig(field + " must have a host");
        }
        Template template = Template.compile(host);
        String tail = template.literalTail();
        if (!template.isConstant() && (!tail.startsWith(".") || tail.length() < 2)) {
            throw new InvalidConfig(
                    field + " must end its host in a fixed domain, as in https://$(headers.x).example.com");
        }
        return new UrlTemplate(field, tls, port, template, path, query);
    }

    private static int port(String field, String digits) throws InvalidConfig {
        int port = 0;
        for (int i = 0; i < digits.length() && port <= 65535; i++) {
            int digit = Character.digit(digits.charAt(i), 10);
            port = digit < 0 ? 65536 : port * 10 + digit;
        }
        if (port < 1 || port > 65535) {
            throw new InvalidConfig(field + " must have a port of 1..65535");
        }
        return port;
    }

    /** Where the character stands outside placeholders; the length when it does not. */
    private static int indexOutside(String text, int from, char wanted) {
        for (int i = from; i < text.length(); i++) {
            if (text.startsWith("$(", i)) {
                int close = text.indexOf(')', i);
                i = close < 0 ? i : close;
            } else if (text.charAt(i) == wanted) {
                return i;
            }
        }
        return text.length();
    }

    /**
     * The URL for one request.
     *
     * @throws TemplateFailure when a value is missing or could lead elsewhere
     */
    public Url render(Exchange exchange) throws TemplateFailure {
        if (constant != null) {
            return constant;
        }
        String filled = path.isConstant() ? path.source() : path.render(exchange, UrlPart.PATH, field);
        if (!path.isConstant() && UrlPart.climbs(filled)) {
            throw new UnsafeValue(field + " must not contain . or .. as a path segment");
        }
        return url(
                host.isConstant() ? host.source() : host.render(exchange, UrlPart.HOST_LABEL, field),
                filled,
                query.isConstant() ? query.source() : query.render(exchange, UrlPart.QUERY, field));
    }

    private Url url(String filledHost, String filledPath, String filledQuery) {
        return new Url(new Endpoint(tls, filledHost, port, tls), filledPath, filledQuery);
    }
}
