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
        long weight = shifted(attributes, 29)
                | shifted(Math.min(rule.headers().size(), MAX_HEADERS), 20)
                | (plainHost ? PLAIN_HOST : 0);
        return regex ? weight | REGEX | shifted(rule.regexPriority(), 19) : weight | (prefixLength & MAX_PREFIX);
    }

    private static int count(boolean present) {
        return present ? 1 : 0;
    }

    /** A 32-bit shift, converted the way LuaJIT converts a negative number to an unsigned one. */
    private static long shifted(int value, int bits) {
        int wrapped = value << bits;
        return wrapped < 0 ? Long.MIN_VALUE : wrapped;
    }
}
