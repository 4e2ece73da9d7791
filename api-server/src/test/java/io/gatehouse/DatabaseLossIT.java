package io.gatehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.settings.Settings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The proxy outlives its database, and starts without it. */
@Timeout(180)
class DatabaseLossIT {
    @TempDir
    Path directory;

    @Test
    void goesOnServingAndStartsFromTheLastGoodSnapshot() throws Exception {
        try (RecordingProvider provider = new RecordingProvider()) {
            EmbeddedPostgres postgres = EmbeddedPostgres.start();
            Settings free = Settings.ephemeral(directory);
            Settings settings = new Settings(
                    free.api(),
                    free.admin(),
                    free.proxy(),
                    free.proxyTlsPort(),
                    free.status(),
                    directory,
                    Optional.of(new Settings.Database(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "")),
                    Optional.empty(),
                    Optional.empty());
            Path copy = directory.resolve("snapshot.json.gz");
            try (RunningGatehouse gatehouse = new RunningGatehouse(settings)) {
                gatehouse.create("services", "{'name':'up','url':'" + provider.url("/v1/chat/completions") + "'}");
                gatehouse.create("services/up/routes", "{'name':'up','paths':['/up']}");
                assertEquals(
                        200,
                        gatehouse.awaitStatus(200, gatehouse.chat("/up", "{}")).statusCode());

                postgres.close();

                assertEquals(
                        200,
                        gatehouse.awaitStatus(200, gatehouse.chat("/up", "{}")).statusCode());
                assertEquals(503, gatehouse.adminStatus("/services"));
                assertEquals(200, gatehouse.adminStatus("/status"));
                assertEquals(
                        503, gatehouse.send("GET", "/v2/control-planes", null).statusCode());
            }
            assertTrue(Files.size(copy) > 0);

            try (RunningGatehouse again = new RunningGatehouse(settings)) {
                assertEquals(
                        200, again.awaitStatus(200, again.chat("/up", "{}")).statusCode());
                assertTrue(again.status().path("snapshot").path("from_disk").asBoolean());
                assertEquals(503, again.send("GET", "/v2/control-planes", null).statusCode());
            }
        }
    }
}
