package io.gatehouse.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.settings.Settings;
import io.gatehouse.store.Change;
import io.gatehouse.store.Changes;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.ScopeContents;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
final class H2DurabilityTest {
    /** SIGKILL, exit 128 + 9: no hook of the process ran. */
    private static final int KILLED = 137;

    @RepeatedTest(3)
    void everyAcknowledgedWriteIsThereAfterAKill(@TempDir Path directory) throws Exception {
        List<String> acknowledged = writeAndKill(directory, 150);

        try (Database database = Database.open(Settings.ephemeral(directory))) {
            EntityStore store = new JdbcEntityStore(database);
            assertFalse(acknowledged.isEmpty());
            for (String line : acknowledged) {
                UUID scope = UUID.fromString(line.substring(0, 36));
                UUID id = UUID.fromString(line.substring(37, 73));
                assertTrue(store.find(new EntityId(scope, "services", id)).isPresent(), () -> line + " is lost");
            }
            for (UUID scope : store.heads().keySet()) {
                ScopeContents contents = store.loadScope(scope);
                Changes.Increment log = assertInstanceOf(Changes.Increment.class, store.changesSince(scope, 0));
                assertEquals(contents.number(), contents.entities().size(), "a write is there whole or not at all");
                assertEquals(
                        LongStream.rangeClosed(1, contents.number()).boxed().toList(),
                        log.changes().stream().map(Change::number).toList());
            }
        }
    }

    /** The lines that the process printed up to its death; it is killed after {@code atLeast} of them. */
    private static List<String> writeAndKill(Path directory, int atLeast) throws IOException, InterruptedException {
        Process process = WritesUntilKilled.start(directory);
        List<String> lines = new ArrayList<>();
        try (BufferedReader output = process.inputReader()) {
            for (String line = output.readLine(); line != null; line = output.readLine()) {
                if (WritesUntilKilled.acknowledges(line)) {
                    lines.add(line);
                }
                if (lines.size() == atLeast) {
                    // Not through the process itself: that would close the output, which has more lines to read.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly();
        }
        assertTrue(process.waitFor(10, TimeUnit.SECONDS));
        assertEquals(KILLED, process.exitValue());
        return lines;
    }
}
