package io.gatehouse.plugin;

import io.netty.handler.codec.http.HttpHeaders;

/**
 * Leads a request that may be sent more than once. Called on the exchange's event loop, where it must not wait: {@link
 * #fails} when an attempt has come to something or nothing, {@link #next} for another one, and {@link #over} once.
 */
public interface Failover {
    /** Why an attempt brought no response. */
    enum Failure {
        /** No connection, or it ended before the response. */
        ERROR,
        TIMEOUT,
        /** What came is not HTTP. */
        INVALID_RESPONSE
    }

    /**
     * The upstream has answered; the client has seen nothing of that yet.
     *
     * @return whether another attempt is wanted instead of this answer
     */
    boolean fails(int status, HttpHeaders headers);

    /**
     * The attempt broke off. It may have been answered before; then the client may have seen some of the answer.
     *
     * @param sent whether the upstream may have got the request
     * @return whether another attempt is wanted, if the client has seen nothing
     */
    boolean fails(Failure failure, boolean sent);

    /**
     * Prepares another attempt: the whole of {@link Exchange#headers()} and {@link Exchange#upstream()} with a body, as
     * if there had been none before, and a response filter in place of the last attempt's.
     *
     * @return false when there is none; then the client gets what the last one brought
     */
    boolean next();

    /**
     * Nothing more happens to the exchange.
     *
     * @param complete whether the client was given a whole answer
     */
    void over(boolean complete);
}
