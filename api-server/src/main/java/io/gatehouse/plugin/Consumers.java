package io.gatehouse.plugin;

import org.jspecify.annotations.Nullable;

/** The consumers and credentials of one control plane, indexed; never waits. */
public interface Consumers {
    /** A credential by the value that identifies it (the key, the username, …); null when there is none. */
    @Nullable
    CredentialView credential(String kind, String value);

    /** A consumer by id or username, as {@code config.anonymous} names one; null when there is none. */
    @Nullable
    ConsumerView consumer(String idOrUsername);
}
