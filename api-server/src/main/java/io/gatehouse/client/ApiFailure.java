package io.gatehouse.client;

/** The server's API could not be reached or refused a call. The message is for the operator and holds no secret. */
public final class ApiFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;

    ApiFailure(int status, String message) {
        super(message);
        this.status = status;
    }

    ApiFailure(String message, Throwable cause) {
        super(message, cause);
        this.status = 0;
    }

    /** The HTTP status; 0 when there was no answer. */
    public int status() {
        return status;
    }
}
