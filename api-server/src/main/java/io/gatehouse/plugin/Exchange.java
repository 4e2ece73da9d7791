package io.gatehouse.plugin;

import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpMethod;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One request on its way through the gateway, as plugins see it. Used by one thread at a time.
 */
public interface Exchange {
    /** 32 hexadecimal characters, sent as {@code X-Kong-Request-Id} both ways. */
    String requestId();

    HttpMethod method();

    /** The client's path as it came, without the query. */
    String rawPath();

    /** The path that routes were matched against: decoded and without dot segments. */
    String path();

    /** The client's query, read-only in effect: what is sent upstream is {@link UpstreamRequest#query()}. */
    QueryString query();

    /**
     * The request headers, without hop-by-hop ones. What a plugin sets here later plugins see, and the upstream gets.
     */
    HttpHeaders headers();

    RequestBody body();

    /** How the client reached the gateway: {@code http} or {@code https}. */
    String scheme();

    /** The port that the client's connection came in at. */
    int listenerPort();

    /** The address of the client's connection. */
    String clientAddress();

    RouteView route();

    /** Null when the route has no service. */
    @Nullable
    ServiceView service();

    /** What the route's path expression captured. */
    Captures captures();

    /** The consumers and credentials of the control plane that this request belongs to. */
    Consumers consumers();

    /** The authenticated consumer, null before an auth plugin found one. */
    @Nullable
    ConsumerView consumer();

    @Nullable
    CredentialView credential();

    /**
     * Records who the client is and sets {@code X-Consumer-*} and {@code X-Credential-Identifier}.
     *
     * @param credential null for an anonymous consumer, which sets {@code X-Anonymous-Consumer} instead
     */
    void authenticated(ConsumerView consumer, @Nullable CredentialView credential);

    /** Where the request goes, and what is sent. */
    UpstreamRequest upstream();

    /**
     * Lets a plugin see or replace the upstream's response body. At most one per attempt.
     *
     * @throws IllegalStateException when there is one already
     */
    void filterResponse(ResponseFilter filter);

    /**
     * Lets a plugin decide what becomes of attempts that fail, in place of the service's retries and targets. At most
     * one per exchange.
     *
     * @throws IllegalStateException when there is one already
     */
    void failover(Failover failover);

    /**
     * Leaves something for the later phases and for {@link FinishedExchange#attached}, in place of what was left of that
     * type before.
     */
    <T> void attach(Class<T> type, T value);

    /** Takes back what was left of that type. */
    void detach(Class<?> type);

    /** What was left of that type; null when nothing was. */
    <T> @Nullable T attached(Class<T> type);

    /**
     * What the plugins of one kind keep for this exchange from phase to phase.
     *
     * @param fresh makes it at the first call
     */
    default <T> T attachment(Class<T> type, Supplier<T> fresh) {
        T known = attached(type);
        if (known == null) {
            known = fresh.get();
            attach(type, known);
        }
        return known;
    }

    /** Adds a header to whatever response the client gets. */
    HttpHeaders addedResponseHeaders();

    /** The id of the plugin that runs now; it is stored under this id. */
    UUID plugin();

    /** Whether a plugin of this route will look at the finished exchange, so that it is worth keeping something for it. */
    boolean observed();

    /** Names a header or query parameter whose value is a secret: logs show {@code REDACTED} in its place. */
    void conceal(String name);
}
