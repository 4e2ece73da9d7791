package io.gatehouse.plugin;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What plugins may know of the matched route.
 *
 * @param document the route as it is stored
 */
public record RouteView(UUID id, @Nullable String name, List<String> tags, StoredJson document) {
    public RouteView(UUID id, @Nullable String name, List<String> tags) {
        this(id, name, tags, StoredJson.NONE);
    }
}
