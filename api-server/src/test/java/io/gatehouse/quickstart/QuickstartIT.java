package io.gatehouse.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gatehouse.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole way: server, stand-in, recipe over REST, demo through the proxy. */
class QuickstartIT {
    @TempDir
    private Path directory;

    @Test
    void demoComesOutAsExpectedAlsoWhenTheDataIsKept() throws Exception {
        Settings settings = Settings.ephemeral(directory.resolve("data"));
        for (int start = 1; start <= 2; start++) {
            try (Quickstart quickstart = Quickstart.start(settings, 0, Map.of())) {
                assertEquals(List.of(), quickstart.demo(), "start " + start);
            }
        }
    }
}
