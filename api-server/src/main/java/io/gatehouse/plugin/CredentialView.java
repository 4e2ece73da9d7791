package io.gatehouse.plugin;

import java.util.UUID;

/**
 * A credential of a consumer.
 *
 * @param kind the stored kind, such as {@code keyauth_credentials}
 * @param expiresAtMillis epoch milliseconds, {@link Long#MAX_VALUE} when it does not expire
 */
public record CredentialView(String kind, UUID id, ConsumerView consumer, long expiresAtMillis) {}
