package io.gatehouse.store;

import java.util.UUID;

/** Scopes partition the store: one per control plane, plus one for the organization itself. */
public final class Scope {
    /** Holds control planes and access tokens. */
    public static final UUID ORGANIZATION = new UUID(0, 0);

    private Scope() {}
}
