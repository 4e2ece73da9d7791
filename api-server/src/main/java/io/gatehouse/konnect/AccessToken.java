package io.gatehouse.konnect;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A personal access token, of which only a hash is kept. */
public record AccessToken(UUID id, String name, Instant createdAt) {
    public AccessToken {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(createdAt, "createdAt");
    }

    /** A new token with its text, which is shown once and then forgotten. */
    public record Created(AccessToken token, String text) {
        @Override
        public String toString() {
            return "Created[" + token + "]";
        }
    }
}
