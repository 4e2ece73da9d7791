package io.gatehouse.gateway.upstream;

import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpResponse;

/** Receives the response of one request, on the event loop. After {@link #end} or {@link #failed} it is not called. */
public interface UpstreamListener {
    /** The final status and headers; informational responses are left out. */
    void head(HttpResponse head);

    /**
     * The upstream goes over to another protocol. Whoever takes that gets {@link #raw} bytes from here on, and the
     * connection's end as {@link #failed}.
     *
     * @return false when nobody asked for it, which leaves the response out
     */
    default boolean switched(HttpResponse head) {
        return false;
    }

    /** Bytes of the other protocol; the listener releases them. */
    default void raw(ByteBuf bytes) {
        bytes.release();
    }

    /** A piece of the body; the listener releases it. */
    void body(HttpContent piece);

    /** The response is complete; the connection is no longer the listener's. The listener releases the content. */
    void end(HttpContent last);

    /** No more is to come for now: time to flush. */
    void pause();

    /** The connection takes more of the request, or should be given no more for now. */
    void writable(boolean writable);

    /** The response will not be complete; the connection is gone. */
    void failed(UpstreamFailure failure);
}
