package io.gatehouse.plugin;

import io.netty.handler.codec.http.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is known of an exchange when it is over: whatever a log entry or a metric is made of. Nothing in it changes any
 * more, so it may go to another thread. Headers and URIs hold {@code REDACTED} in place of credentials.
 *
 * @param upstream null when nothing went upstream
 * @param attachments what plugins left with {@link Exchange#attach}
 */
public record FinishedExchange(
        String requestId,
        Times times,
        Request request,
        Response response,
        @Nullable Upstream upstream,
        Parties parties,
        List<Object> attachments) {
    /** Stands for a credential. */
    public static final String REDACTED = "REDACTED";

    private static final long NANOS_PER_MILLI = 1_000_000;

    public FinishedExchange {
        attachments = List.copyOf(attachments);
    }

    /** What a plugin left under this type, null when there is nothing. */
    public <T> @Nullable T attached(Class<T> type) {
        for (Object attachment : attachments) {
            if (type.isInstance(attachment)) {
                return type.cast(attachment);
            }
        }
        return null;
    }

    /**
     * When it began and how long its parts took.
     *
     * @param startedAtMillis epoch milliseconds
     * @param startedNanos the same moment on {@link System#nanoTime()}'s clock, as is {@code endedNanos}
     * @param gatewayNanos until the request was sent upstream, or until the gateway answered itself
     * @param upstreamNanos until the upstream's first byte after that; -1 when it gave none
     * @param receiveNanos from the upstream's first byte to its last
     */
    public record Times(
            long startedAtMillis,
            long startedNanos,
            long endedNanos,
            long gatewayNanos,
            long upstreamNanos,
            long receiveNanos) {
        public long requestMillis() {
            return (endedNanos - startedNanos) / NANOS_PER_MILLI;
        }

        public long gatewayMillis() {
            return gatewayNanos / NANOS_PER_MILLI;
        }

        /** -1 when the upstream gave no byte. */
        public long upstreamMillis() {
            return upstreamNanos < 0 ? -1 : upstreamNanos / NANOS_PER_MILLI;
        }

        public long receiveMillis() {
            return receiveNanos / NANOS_PER_MILLI;
        }
    }

    /**
     * What the client sent.
     *
     * @param uri path and query as they came
     * @param url with scheme, host and port
     * @param headers with the changes of plugins, without those that the gateway makes for the upstream
     * @param bytes of the request line, the headers and the body
     */
    public record Request(
            String method,
            String uri,
            String url,
            QueryString query,
            HttpHeaders headers,
            String clientAddress,
            long bytes) {}

    /**
     * What the client got.
     *
     * @param status 499 when the client left before there was one
     * @param bytes with status line and headers
     * @param fromUpstream false when the gateway or a plugin answered
     */
    public record Response(int status, HttpHeaders headers, long bytes, boolean fromUpstream) {}

    /**
     * What went to the service.
     *
     * @param uri path and query as they went out
     * @param status the service's status; 0 when it gave none
     */
    public record Upstream(String uri, int status, List<Try> tries) {}

    /**
     * One attempt to reach the service.
     *
     * @param startedAtMillis epoch milliseconds
     * @param connectNanos until there was a connection, or none
     * @param ip the address, or the host's name where it was not resolved
     * @param reused whether the connection had served a request before
     * @param failure the status that stands for the failure; 0 for success
     */
    public record Try(long startedAtMillis, long connectNanos, String ip, int port, boolean reused, int failure) {}

    /**
     * Who took part.
     *
     * @param controlPlane null, as the route is, when no route matched
     */
    public record Parties(
            @Nullable UUID controlPlane,
            @Nullable RouteView route,
            @Nullable ServiceView service,
            @Nullable ConsumerView consumer,
            @Nullable CredentialView credential) {}
}
