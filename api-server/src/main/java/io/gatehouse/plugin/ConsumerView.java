package io.gatehouse.plugin;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A consumer as plugins see it.
 *
 * @param groups consumer group ids in the order of their names
 * @param document the consumer as it is stored
 */
public record ConsumerView(
        UUID id, @Nullable String username, @Nullable String customId, List<UUID> groups, StoredJson document) {
    public ConsumerView(UUID id, @Nullable String username, @Nullable String customId, List<UUID> groups) {
        this(id, username, customId, groups, StoredJson.NONE);
    }
}
