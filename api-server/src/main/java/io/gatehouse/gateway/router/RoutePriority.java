package io.gatehouse.gateway.router;

/**
 * The order in which Kong 3.x tries routes ({@code route_match_calculation=original}).
 *
 * <p>Kong means 64-bit shifts but runs them on 32 bits with the count taken modulo 32; the weight that results differs
 * from the documented one wherever a route has four attributes or more, and existing configurations depend on it.
 */
final class RoutePriority {
    private static final long PLAIN_HOST = 1L << 60;
    private static final long REGEX = 1L << 51;
    private static final int MAX_PREFIX = 0x7FFFF;
    private static final int MAX_HEADERS = 255;

    private RoutePriority() {}

    /** @return the weight as an unsigned 64-bit number; higher goes first */
    static long of(RouteRule rule, boolean regex, int prefixLength) {
        int attributes = count(!rule.methods().isEmpty())
                + count(!rule.hosts().isEmpty())
                + count(!rule.headers().isEmpty())
                + count(!rule.snis().isEmpty())
                + count(!rule.paths().isEmpty());
        boolean plainHost = rule.hosts().isEmpty()
                ? rule.emptyHostList()
                : rule.hosts().stream().noneMatch(host -> host.indexOf('*') >= 0);
        int byAttributes = attributes << 29;
        int byHeaders = Math.min(rule.headers().size(), MAX_HEADERS) << 20;
        int byPath = regex ? rule.regexPriority() << 19 : prefixLength & MAX_PREFIX;
        if (!plainHost && !regex) {
            // All operands are plain numbers: they are combined in 32 bits, and only the result is widened.
            return widened(byAttributes | byHeaders | byPath);
        }
        return widened(byAttributes)
                | widened(byHeaders)
                | widened(byPath)
                | (plainHost ? PLAIN_HOST : 0)
                | (regex ? REGEX : 0);
    }

    private static int count(boolean present) {
        return present ? 1 : 0;
    }

    /** LuaJIT turns every negative number into the same unsigned one. */
    private static long widened(int value) {
        return value < 0 ? Long.MIN_VALUE : value;
    }
}
