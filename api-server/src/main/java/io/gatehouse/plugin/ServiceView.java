package io.gatehouse.plugin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What plugins may know of the matched service.
 *
 * @param document the service as it is stored
 */
public record ServiceView(UUID id, @Nullable String name, JsonNode document) {
    public ServiceView(UUID id, @Nullable String name) {
        this(id, name, MissingNode.getInstance());
    }
}
