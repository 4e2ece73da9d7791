package io.gatehouse.gateway.upstream;

import io.gatehouse.problem.ProxyError;

/** Why an upstream gave no (complete) response, and what the client is told when nothing has been sent yet. */
public enum UpstreamFailure {
    NAME_NOT_RESOLVED(ProxyError.NAME_RESOLUTION),
    CONNECT_FAILED(ProxyError.INVALID_UPSTREAM_RESPONSE),
    CONNECT_TIMEOUT(ProxyError.UPSTREAM_TIMEOUT),
    /** The connection ended before the response was complete. */
    BROKEN(ProxyError.INVALID_UPSTREAM_RESPONSE),
    NOT_HTTP(ProxyError.INVALID_UPSTREAM_RESPONSE),
    READ_TIMEOUT(ProxyError.UPSTREAM_TIMEOUT),
    WRITE_TIMEOUT(ProxyError.UPSTREAM_TIMEOUT);

    private final ProxyError error;

    UpstreamFailure(ProxyError error) {
        this.error = error;
    }

    public boolean isTimeout() {
        return error == ProxyError.UPSTREAM_TIMEOUT;
    }

    public ProxyError error() {
        return error;
    }
}
