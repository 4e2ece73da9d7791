package io.gatehouse.schema;

import java.util.Collection;
import java.util.Optional;

/** The published contract ({@code openapi/}), compiled once at start-up. */
public final class Contract {
    private Contract() {}

    /** Loads the bundle from the class path. */
    public static Contract load() {
        throw new UnsupportedOperationException();
    }

    /** Every core entity, in no particular order. */
    public Collection<EntitySchema> entities() {
        throw new UnsupportedOperationException();
    }

    /** @throws IllegalArgumentException when the contract has no such kind */
    public EntitySchema entity(String kind) {
        throw new UnsupportedOperationException();
    }

    public Collection<PluginSchema> plugins() {
        throw new UnsupportedOperationException();
    }

    public Optional<PluginSchema> plugin(String name) {
        throw new UnsupportedOperationException();
    }

    /**
     * A named schema of the document, such as {@code CreateControlPlaneRequest}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public Schema component(String name) {
        throw new UnsupportedOperationException();
    }

    /** The whole document as YAML text, as {@code /openapi.yaml} serves it. */
    public byte[] yaml() {
        throw new UnsupportedOperationException();
    }
}
