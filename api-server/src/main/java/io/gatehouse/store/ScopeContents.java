package io.gatehouse.store;

import java.util.List;

/** Everything in a scope at one change number. */
public record ScopeContents(long number, List<StoredText> entities) {
    public ScopeContents {
        entities = List.copyOf(entities);
    }
}
