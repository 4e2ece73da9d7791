package io.gatehouse.schema;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A plugin of the contract.
 *
 * @param name Kong's name, such as {@code key-auth}
 * @param scopes the foreign keys it may carry: of {@code consumer}, {@code consumer_group}, {@code route}, {@code
 *     service}
 * @param protocols the default of {@code protocols}
 * @param partials the parts of the config that a partial can take the place of, by the partial's type
 */
public record PluginSchema(
        String name, Set<String> scopes, List<String> protocols, Map<String, List<String>> partials, Schema config) {
    public PluginSchema {
        scopes = Set.copyOf(scopes);
        protocols = List.copyOf(protocols);
        partials = Map.copyOf(partials);
    }
}
