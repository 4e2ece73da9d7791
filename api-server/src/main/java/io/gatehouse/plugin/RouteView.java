package io.gatehouse.plugin;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What plugins may know of the matched route. */
public record RouteView(UUID id, @Nullable String name, List<String> tags) {}
