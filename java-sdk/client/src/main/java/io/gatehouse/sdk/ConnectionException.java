package io.gatehouse.sdk;

/** There was no answer: nothing listens, the connection broke, or the time was over. Status 0. */
public final class ConnectionException extends KonnectException {
    private static final long serialVersionUID = 1L;

    ConnectionException(String message, Throwable cause) {
        super(message, cause);
    }
}
