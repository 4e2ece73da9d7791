package io.gatehouse.sdk;

/** The server's API could not be reached or refused a call. The message holds no secret. */
public final class KonnectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String body;

    KonnectException(int status, String message, String body) {
        super(message);
        this.status = status;
        this.body = body;
    }

    KonnectException(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
        this.body = "";
    }

    /** The HTTP status; 0 when there was no answer. */
    public int status() {
        return status;
    }

    /** What the server answered, the whole of it; empty when there was no answer. */
    public String body() {
        return body;
    }
}
