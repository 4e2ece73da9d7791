package io.gatehouse.store;

/** A referenced document does not exist. Thrown inside a transaction, which it rolls back. */
public final class ReferenceMissing extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Reference reference;

    public ReferenceMissing(Reference reference) {
        super("no document of " + reference.kind() + " has the id " + reference.id());
        this.reference = reference;
    }

    public Reference reference() {
        return reference;
    }
}
