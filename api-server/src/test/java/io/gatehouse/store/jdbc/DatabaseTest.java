package io.gatehouse.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.settings.Settings;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Entry;
import io.gatehouse.store.StoreUnavailable;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class DatabaseTest {
    private final EntityId address = new EntityId(UUID.randomUUID(), "services", UUID.randomUUID());

    @Test
    void makesADataDirectoryThatOnlyItsOwnerCanEnter(@TempDir Path parent) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Path directory = parent.resolve("a/b");
        Database.open(Settings.ephemeral(directory)).close();
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)));
        assertTrue(Files.exists(directory.resolve("gatehouse.mv.db")));
    }

    @Test
    void leavesTheModeOfADirectoryThatExists(@TempDir Path directory) throws IOException {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-x---"));
        Database.open(Settings.ephemeral(directory)).close();
        assertEquals("rwxr-x---", PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)));
    }

    @Test
    void findsEverythingAgainWhenOpenedAgain(@TempDir Path directory) {
        try (Database database = Database.open(Settings.ephemeral(directory))) {
            insert(new JdbcEntityStore(database));
        }
        try (Database database = Database.open(Settings.ephemeral(directory))) {
            assertTrue(new JdbcEntityStore(database).find(address).isPresent());
        }
    }

    @Test
    void opensTheFileAgainWhenH2ClosedIt(@TempDir Path directory) throws InterruptedException {
        try (Database database = Database.open(Settings.ephemeral(directory))) {
            EntityStore store = new JdbcEntityStore(database);
            insert(store);
            // What H2 does to itself when it can't write.
            assertThrows(
                    StoreUnavailable.class, () -> database.read(session -> session.update("shutdown immediately")));
            for (int attempt = 1; !answers(store); attempt++) {
                assertTrue(attempt < 50, "the file was not opened again");
                Thread.sleep(100);
            }
            assertTrue(store.find(address).isPresent());
        }
    }

    private static boolean answers(EntityStore store) {
        try {
            store.heads();
            return true;
        } catch (StoreUnavailable e) {
            return false;
        }
    }

    @Test
    void knowsItsNewestMigration(@TempDir Path directory) {
        Database.open(Settings.ephemeral(directory)).close();
        JdbcDataSource file = new JdbcDataSource();
        file.setURL(H2File.in(directory).url());
        file.setUser(H2File.in(directory).username());
        MigrationInfoService migrations = Migrations.flyway(file).info();
        assertEquals(0, migrations.pending().length);
        MigrationInfo[] all = migrations.all();
        assertEquals(Migrations.NEWEST, String.valueOf(all[all.length - 1].getVersion()));
    }

    @Test
    void refusesADirectoryThatCannotBeWrittenInAnH2Url(@TempDir Path parent) {
        Settings settings = Settings.ephemeral(parent.resolve("a;TRACE_LEVEL_FILE=3"));
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Database.open(settings));
        assertEquals(
                "the data directory must be a path without a semicolon but is " + settings.dataDirectory(),
                refusal.getMessage());
    }

    @Test
    void refusesAUrlOfAnotherDatabaseWithoutRepeatingIt(@TempDir Path directory) {
        Settings settings = OpenDatabase.on("jdbc:mysql://host/db?password=canary", "user", "canary", directory);
        IllegalArgumentException refusal = assertThrows(IllegalArgumentException.class, () -> Database.open(settings));
        assertEquals("the database URL must start with jdbc:postgresql:", refusal.getMessage());
    }

    @Test
    void saysThatAnotherProcessUsesTheFile(@TempDir Path directory) throws Exception {
        Process other = WritesUntilKilled.start(directory);
        try {
            assertTrue(other.inputReader().lines().anyMatch(WritesUntilKilled::acknowledges));
            StoreUnavailable refusal =
                    assertThrows(StoreUnavailable.class, () -> Database.open(Settings.ephemeral(directory)));
            assertTrue(
                    String.valueOf(refusal.getMessage())
                            .endsWith("gatehouse.mv.db can't be opened: another process uses it"),
                    refusal.getMessage());
        } finally {
            other.destroyForcibly().waitFor();
        }
    }

    @Test
    void startsWithoutItsPostgresAndSaysSoQuickly(@TempDir Path directory) {
        // Nothing listens on port 1.
        long start = System.nanoTime();
        try (Database database =
                Database.open(OpenDatabase.on("jdbc:postgresql://127.0.0.1:1/postgres", "u", "p", directory))) {
            EntityStore store = new JdbcEntityStore(database);
            assertThrows(StoreUnavailable.class, () -> store.find(address));
            assertThrows(StoreUnavailable.class, store::heads);
        }
        long seconds = (System.nanoTime() - start) / 1_000_000_000;
        assertTrue(seconds < 15, seconds + " s");
    }

    private void insert(EntityStore store) {
        Entry entry = new Entry(
                address.kind(), address.id(), JsonNodeFactory.instance.objectNode(), Map.of(), List.of(), Set.of());
        store.write(address.scope(), tx -> {
            tx.insert(entry);
            return true;
        });
    }
}
