package io.gatehouse.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.gatehouse.settings.Settings;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.StoreUnavailable;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoreFactoryTest {
    @Test
    void opensOneStoreAndClosesItWithTheApplication(@TempDir Path directory) {
        EntityStore store;
        try (ApplicationContext context = ApplicationContext.run()) {
            context.registerSingleton(Settings.class, Settings.ephemeral(directory));
            store = context.getBean(EntityStore.class);
            assertSame(store, context.getBean(EntityStore.class));
            assertEquals(Map.of(), store.heads());
        }
        assertThrows(StoreUnavailable.class, store::heads);
    }
}
