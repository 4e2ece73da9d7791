package io.gatehouse.gateway.balancer;

/**
 * What of a request is hashed.
 *
 * @param name of the header, cookie, query argument or capture; empty for the others
 */
public record HashSource(Kind kind, String name) {
    public static final HashSource NONE = new HashSource(Kind.NONE, "");

    /** Kong's {@code hash_on}. */
    public enum Kind {
        NONE,
        CONSUMER,
        IP,
        HEADER,
        COOKIE,
        PATH,
        QUERY_ARG,
        URI_CAPTURE
    }
}
