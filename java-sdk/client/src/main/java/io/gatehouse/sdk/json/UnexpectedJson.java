package io.gatehouse.sdk.json;

/** A document holds something other than the contract says, where a caller asked for it. The message has no value. */
public final class UnexpectedJson extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnexpectedJson(String message) {
        super(message);
    }
}
