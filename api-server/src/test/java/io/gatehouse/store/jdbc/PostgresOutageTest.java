package io.gatehouse.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.settings.Settings;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Entry;
import io.gatehouse.store.StoreUnavailable;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
final class PostgresOutageTest {
    private final UUID scope = UUID.randomUUID();

    @Test
    void isUnavailableWhilePostgresIsDownAndWorksWhenItIsBack(@TempDir Path directory) throws Exception {
        Path data = directory.resolve("postgres");
        EmbeddedPostgres server = start(data, 0);
        int port = server.getPort();
        try (Database database = Database.open(OpenDatabase.on(port, directory))) {
            EntityStore store = new JdbcEntityStore(database);
            insert(store);

            server.close();
            long start = System.nanoTime();
            assertThrows(StoreUnavailable.class, () -> insert(store));
            assertThrows(StoreUnavailable.class, () -> store.loadScope(scope));
            assertThrows(StoreUnavailable.class, store::heads);
            long seconds = (System.nanoTime() - start) / 1_000_000_000;
            assertTrue(seconds < 15, "three operations took " + seconds + " s");

            server = start(data, port);
            retry(() -> insert(store));
            assertEquals(2, store.loadScope(scope).entities().size());
        } finally {
            server.close();
        }
    }

    @Test
    void aTransactionThatLosesItsServerIsNotAcknowledged(@TempDir Path directory) throws Exception {
        Path data = directory.resolve("postgres");
        EmbeddedPostgres[] server = {start(data, 0)};
        int port = server[0].getPort();
        try (Database database = Database.open(OpenDatabase.on(port, directory))) {
            EntityStore store = new JdbcEntityStore(database);
            insert(store);
            assertThrows(
                    StoreUnavailable.class,
                    () -> store.write(scope, tx -> {
                        tx.insert(entry());
                        close(server[0]);
                        return true;
                    }));
            server[0] = start(data, port);
            retry(store::heads);
            assertEquals(1, store.loadScope(scope).entities().size());
        } finally {
            server[0].close();
        }
    }

    @Test
    void opensWithoutPostgresAndMigratesWhenItComes(@TempDir Path directory) throws Exception {
        Path data = directory.resolve("postgres");
        EmbeddedPostgres server = start(data, 0);
        int port = server.getPort();
        server.close();
        try (Database database = Database.open(OpenDatabase.on(port, directory))) {
            EntityStore store = new JdbcEntityStore(database);
            assertThrows(StoreUnavailable.class, () -> insert(store));
            server = start(data, port);
            retry(() -> insert(store));
            assertEquals(1, store.heads().get(scope));
        } finally {
            server.close();
        }
    }

    @Test
    void aMissingDatabaseStopsTheStartWithoutSecrets(@TempDir Path directory) throws Exception {
        try (EmbeddedPostgres server = start(directory.resolve("postgres"), 0)) {
            Settings settings = OpenDatabase.on(
                    "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/nowhere", "postgres", "canary", directory);
            StoreUnavailable refusal = assertThrows(StoreUnavailable.class, () -> Database.open(settings));
            assertEquals("PostgreSQL can't be opened: the server has no database of that name", refusal.getMessage());
            for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
                assertFalse(String.valueOf(cause.getMessage()).contains("canary"));
            }
        }
    }

    /** A server whose data outlives it, on {@code port}, or on a free one when that is 0. */
    private static EmbeddedPostgres start(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .start();
    }

    private static void close(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Connections of before the outage may fail once each. */
    private static void retry(Runnable operation) {
        for (int attempt = 1; ; attempt++) {
            try {
                operation.run();
                return;
            } catch (StoreUnavailable e) {
                if (attempt == 5) {
                    throw e;
                }
            }
        }
    }

    private void insert(EntityStore store) {
        store.write(scope, tx -> {
            tx.insert(entry());
            return true;
        });
    }

    private static Entry entry() {
        return new Entry(
                "services", UUID.randomUUID(), JsonNodeFactory.instance.objectNode(), Map.of(), List.of(), Set.of());
    }
}
