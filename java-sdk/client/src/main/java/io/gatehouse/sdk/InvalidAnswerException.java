package io.gatehouse.sdk;

/** The answer is not JSON, or too large. Status 0. */
public final class InvalidAnswerException extends KonnectException {
    private static final long serialVersionUID = 1L;

    InvalidAnswerException(String message, Throwable cause) {
        super(message, cause);
    }
}
