package io.gatehouse.store;

import java.util.UUID;

/** A write came too late: its scope has been deleted, and nothing was written. */
public final class ScopeDeleted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public ScopeDeleted(UUID scope) {
        super("the scope " + scope + " has been deleted");
    }
}
