package io.gatehouse.plugin;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What plugins may know of the matched service. */
public record ServiceView(UUID id, @Nullable String name) {}
