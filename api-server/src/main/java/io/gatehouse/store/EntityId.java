package io.gatehouse.store;

import java.util.Objects;
import java.util.UUID;

/**
 * The address of one stored document.
 *
 * @param scope the control plane that owns it, or {@link Scope#ORGANIZATION} for what lives above control planes
 * @param kind the collection name as Kong writes it in URLs and in {@code @referenced_by}: {@code services}, {@code
 *     keyauth_credentials}, …
 * @param id the document's own UUID
 */
public record EntityId(UUID scope, String kind, UUID id) {
    public EntityId {
        Objects.requireNonNull(scope, "scope");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(id, "id");
    }
}
