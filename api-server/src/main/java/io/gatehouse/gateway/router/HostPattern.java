package io.gatehouse.gateway.router;

import org.jspecify.annotations.Nullable;

/** One entry of a route's {@code hosts}; compared with the Host header as it came, case included. */
record HostPattern(String text, Kind kind, int port) {
    private static final int ANY_PORT = -1;

    enum Kind {
        EXACT,
        SUFFIX,
        PREFIX
    }

    static HostPattern parse(String host) {
        int colon = host.lastIndexOf(':');
        boolean hasPort = colon > 0 && host.indexOf(':') == colon && colon + 1 < host.length();
        String name = hasPort ? host.substring(0, colon) : host;
        int port = hasPort ? Integer.parseInt(host.substring(colon + 1)) : ANY_PORT;
        if (name.startsWith("*")) {
            return new HostPattern(name.substring(1), Kind.SUFFIX, port);
        }
        if (name.endsWith("*")) {
            return new HostPattern(name.substring(0, name.length() - 1), Kind.PREFIX, port);
        }
        return new HostPattern(name, Kind.EXACT, port);
    }

    boolean matches(@Nullable String host, int requestPort) {
        if (host == null || (port != ANY_PORT && port != requestPort)) {
            return false;
        }
        return switch (kind) {
            case EXACT -> host.equals(text);
            case SUFFIX -> host.endsWith(text);
            case PREFIX -> host.startsWith(text);
        };
    }
}
