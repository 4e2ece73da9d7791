package io.gatehouse.sdk;

/** The server's API could not be reached or refused a call. The message holds no secret. */
public final class KonnectException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    KonnectException(int status, String message) {
        super(message);
        this.status = status;
    }

    KonnectException(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    /** The HTTP status; 0 when there was no answer. */
    public int status() {
        return status;
    }
}
