package io.gatehouse.vault;

/** A reference that has no value. The message tells why, without any part of a secret. */
public final class UnresolvedReference extends Exception {
    private static final long serialVersionUID = 1L;

    UnresolvedReference(String message) {
        super(message);
    }
}
