package io.gatehouse.plugin;

import io.netty.handler.codec.http.HttpHeaders;

/** The status and headers of a response before the client gets them. */
public final class ResponseHead {
    private int status;
    private final HttpHeaders headers;
    private final boolean fromUpstream;

    public ResponseHead(int status, HttpHeaders headers, boolean fromUpstream) {
        this.status = status;
        this.headers = headers;
        this.fromUpstream = fromUpstream;
    }

    public int status() {
        return status;
    }

    public void status(int status) {
        this.status = status;
    }

    /** Mutable. */
    public HttpHeaders headers() {
        return headers;
    }

    /** False when the gateway or a plugin answered. */
    public boolean fromUpstream() {
        return fromUpstream;
    }
}
