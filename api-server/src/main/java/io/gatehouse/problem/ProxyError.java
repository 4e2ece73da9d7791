package io.gatehouse.problem;

/** What the gateway itself can answer a proxied request with: status and Kong's text, in one place. */
public enum ProxyError {
    BAD_REQUEST(400, "Bad request"),
    HEADERS_TOO_LARGE(400, "Request header or cookie too large"),
    NO_ROUTE(404, "no Route matched with those values"),
    METHOD_NOT_ALLOWED(405, "Method not allowed"),
    REQUEST_TIMEOUT(408, "Request timeout"),
    BODY_TOO_LARGE(413, "Payload too large"),
    URI_TOO_LONG(414, "URI too long"),
    USE_HTTPS(426, "Please use HTTPS protocol"),
    UNEXPECTED(500, "An unexpected error occurred"),
    INVALID_UPSTREAM_RESPONSE(502, "An invalid response was received from the upstream server"),
    NO_SERVICE(503, "no Service found with those values"),
    PROTOCOL_NOT_SERVED(503, "the Service's protocol can't be served by this gateway"),
    NO_TARGET(503, "failure to get a peer from the ring-balancer"),
    NAME_RESOLUTION(503, "name resolution failed"),
    UPSTREAM_TIMEOUT(504, "The upstream server is timing out");

    private final int status;
    private final String message;

    ProxyError(int status, String message) {
        this.status = status;
        this.message = message;
    }

    public int status() {
        return status;
    }

    public String message() {
        return message;
    }
}
