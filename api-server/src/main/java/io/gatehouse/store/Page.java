package io.gatehouse.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One page of a list; {@code next} is the id to continue after, absent on the last page. */
public record Page(List<StoredEntity> items, Optional<UUID> next) {
    public static final Page EMPTY = new Page(List.of(), Optional.empty());

    public Page {
        items = List.copyOf(items);
    }
}
