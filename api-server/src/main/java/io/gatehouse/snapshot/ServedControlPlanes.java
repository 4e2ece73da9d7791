package io.gatehouse.snapshot;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.store.StoredEntity;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which control planes the proxy serves; looked up again only when the organization has changed. */
final class ServedControlPlanes {
    private final @Nullable String pinned;
    private @Nullable ControlPlaneModel organization;
    private long number;
    private List<StoredEntity> served = List.of();

    /** @param pinned the name of the only one on the main listener, null for all */
    ServedControlPlanes(@Nullable String pinned) {
        this.pinned = pinned;
    }

    /**
     * The oldest first, without those that a group serves; when the operator named one, that one and those with
     * addresses of their own.
     *
     * @param now the organization's documents, null when there are none
     */
    @SuppressWarnings("ReferenceEquality") // Another model may have the same number.
    List<StoredEntity> of(@Nullable ControlPlaneModel now) {
        if (now == null) {
            organization = null;
            served = List.of();
        } else if (now != organization || now.number() != number) {
            served = list(now);
            organization = now;
            number = now.number();
        }
        return served;
    }

    private List<StoredEntity> list(ControlPlaneModel now) {
        Set<UUID> members = GroupModels.members(now);
        return now.all("control_planes").stream()
                .map(it -> new StoredEntity(it.address(), it.document()))
                .filter(it -> isPinned(it) || (!members.contains(it.id()) && (pinned == null || hasAddresses(it))))
                .sorted(Comparator.comparing((StoredEntity it) -> createdAt(it.document()))
                        .thenComparing(StoredEntity::id))
                .toList();
    }

    private boolean isPinned(StoredEntity controlPlane) {
        return controlPlane.document().path("name").asText().equals(pinned);
    }

    private static boolean hasAddresses(StoredEntity controlPlane) {
        return !ProxyAddress.of(controlPlane.document()).isEmpty();
    }

    private static String createdAt(JsonNode controlPlane) {
        return controlPlane.path("created_at").asText();
    }
}
