package io.gatehouse.plugin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What plugins may know of the matched service.
 *
 * @param host the name it stands for in metrics where it has no name
 * @param document the service as it is stored
 */
public record ServiceView(
        UUID id, @Nullable String name, @Nullable String host, StoredJson document) {
    public ServiceView(UUID id, @Nullable String name) {
        this(id, name, null, StoredJson.NONE);
    }
}
