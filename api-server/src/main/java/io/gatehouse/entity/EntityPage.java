package io.gatehouse.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One page of entities as clients see them; {@code next} is the id to continue after, absent on the last page. */
public record EntityPage(List<ObjectNode> items, Optional<UUID> next) {
    public EntityPage {
        items = List.copyOf(items);
    }
}
