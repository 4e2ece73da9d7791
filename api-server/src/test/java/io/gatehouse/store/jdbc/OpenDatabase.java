package io.gatehouse.store.jdbc;

import io.gatehouse.settings.Settings;
import io.gatehouse.store.EntityStore;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real database for the tests of one class: an H2 file of its own, or a PostgreSQL server of its own. */
final class OpenDatabase implements BeforeAllCallback, AfterAllCallback {
    private static final int FEW_CHANGES = 20;

    private final boolean postgres;
    private @Nullable Path directory;
    private @Nullable EmbeddedPostgres server;
    private @Nullable Database database;
    private @Nullable EntityStore store;

    private OpenDatabase(boolean postgres) {
        this.postgres = postgres;
    }

    static OpenDatabase h2() {
        return new OpenDatabase(false);
    }

    static OpenDatabase postgres() {
        return new OpenDatabase(true);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        directory = Files.createTempDirectory("gatehouse-store");
        if (postgres) {
            server = EmbeddedPostgres.builder().start();
            database = Database.open(on(server.getPort(), directory));
        } else {
            database = Database.open(Settings.ephemeral(directory));
        }
        store = new JdbcEntityStore(database);
    }

    /** Settings that name the embedded PostgreSQL on {@code port}. */
    static Settings on(int port, Path dataDirectory) {
        return on("jdbc:postgresql://127.0.0.1:" + port + "/postgres", "postgres", "postgres", dataDirectory);
    }

    static Settings on(String url, String username, String password, Path dataDirectory) {
        Settings settings = Settings.ephemeral(dataDirectory);
        return new Settings(
                settings.api(),
                settings.admin(),
                settings.proxy(),
                settings.proxyTlsPort(),
                settings.status(),
                settings.dataDirectory(),
                Optional.of(new Settings.Database(url, username, password)),
                settings.token(),
                settings.gatewayControlPlane());
    }

    Database database() {
        return opened(database);
    }

    EntityStore store() {
        return opened(store);
    }

    EntityStore forgetful() {
        return new JdbcEntityStore(database(), FEW_CHANGES);
    }

    /** Removes what deleted scopes left behind. */
    void purge() {
        ScopePurge purge = new ScopePurge(database());
        boolean more = true;
        while (more) {
            more = purge.some();
        }
        purge.close();
    }

    /** How many rows of any table belong to a scope, its head aside. */
    long rows(UUID scope) {
        return Stream.of("document", "document_key", "document_reference", "document_tag", "document_end", "change_log")
                .mapToLong(table -> database()
                        .read(session -> session.first(
                                "select count(*) as rows_left from " + table + " where scope = ?",
                                row -> row.getLong("rows_left"),
                                scope))
                        .orElseThrow())
                .sum();
    }

    private static <T> T opened(@Nullable T part) {
        if (part == null) {
            throw new IllegalStateException("the database is open only while tests run");
        }
        return part;
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        if (database != null) {
            database.close();
        }
        if (server != null) {
            server.close();
        }
        if (directory != null) {
            try (Stream<Path> files = Files.walk(directory)) {
                List<Path> deepestFirst =
                        files.sorted(Comparator.reverseOrder()).toList();
                for (Path file : deepestFirst) {
                    Files.delete(file);
                }
            }
        }
    }
}
