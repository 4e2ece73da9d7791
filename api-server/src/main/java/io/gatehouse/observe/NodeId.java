package io.gatehouse.observe;

import jakarta.inject.Singleton;
import java.util.UUID;

/** What this process calls itself wherever Kong's nodes show an id; a new one at each start. */
@Singleton
public final class NodeId {
    private final UUID value = UUID.randomUUID();

    @Override
    public String toString() {
        return value.toString();
    }
}
