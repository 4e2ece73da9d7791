package io.gatehouse.plugin;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A consumer as plugins see it; {@code groups} are consumer group ids in the order of their names. */
public record ConsumerView(
        UUID id, @Nullable String username, @Nullable String customId, List<UUID> groups) {}
