package io.gatehouse.sdk;

/** A status that has no exception of its own. */
public final class UnexpectedStatusException extends KonnectException {
    private static final long serialVersionUID = 1L;

    UnexpectedStatusException(Refusal refusal) {
        super(refusal);
    }
}
