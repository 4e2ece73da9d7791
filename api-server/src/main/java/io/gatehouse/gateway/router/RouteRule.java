package io.gatehouse.gateway.router;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What a route matches on; an empty attribute matches everything, several attributes must all match, and one value of an
 * attribute is enough.
 *
 * @param hosts host names with at most one {@code *} as the left- or right-most label, optionally with a port
 * @param paths prefixes, or RE2 expressions after a {@code ~}
 * @param headers lower-case names to accepted values; a value that begins with {@code ~*} is an expression
 * @param emptyHostList whether the stored {@code hosts} is an empty list rather than null, which Kong's priority tells
 *     apart
 */
public record RouteRule(
        UUID id,
        List<String> methods,
        List<String> hosts,
        List<String> paths,
        Map<String, List<String>> headers,
        List<String> snis,
        int regexPriority,
        boolean emptyHostList) {
    public RouteRule {
        methods = List.copyOf(methods);
        hosts = List.copyOf(hosts);
        paths = List.copyOf(paths);
        headers = Map.copyOf(headers);
        snis = List.copyOf(snis);
    }
}
