package io.gatehouse.store.jdbc;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.settings.Settings;
import io.gatehouse.store.EntityStore;
import io.gatehouse.store.Entry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The program that {@link H2DurabilityTest} kills: two threads, each with a scope of its own, write one document after
 * the other and print a line for each that was acknowledged.
 */
final class WritesUntilKilled {
    private WritesUntilKilled() {}

    public static void main(String[] arguments) {
        EntityStore store = new JdbcEntityStore(Database.open(Settings.ephemeral(Path.of(arguments[0]))));
        for (int writer = 1; writer <= 2; writer++) {
            UUID scope = new UUID(0, writer);
            new Thread(() -> writeForever(store, scope)).start();
        }
    }

    /** Starts the program in a process of its own, over the database in {@code directory}. */
    static Process start(Path directory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        WritesUntilKilled.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Whether {@code line}, which the program printed, is a whole acknowledgement: the scope, a space and the id. */
    static boolean acknowledges(String line) {
        return line.startsWith("00000000-") && line.length() == 73;
    }

    private static void writeForever(EntityStore store, UUID scope) {
        while (true) {
            UUID id = UUID.randomUUID();
            Entry entry = new Entry(
                    "services",
                    id,
                    JsonNodeFactory.instance.objectNode().put("text", "x".repeat(500)),
                    Map.of("name", id.toString()),
                    List.of(),
                    Set.of("tag"));
            store.write(scope, tx -> {
                tx.insert(entry);
                return id;
            });
            acknowledge(scope + " " + id + "\n");
        }
    }

    /** In one write of the whole line, past every buffer: what the reader has, this process said before it died. */
    private static void acknowledge(String line) {
        try {
            synchronized (System.out) {
                System.out.write(line.getBytes(StandardCharsets.US_ASCII));
                System.out.flush();
            }
        } catch (IOException e) {
            throw new IllegalStateException("the test has gone", e);
        }
    }
}
