package io.gatehouse.quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.gatehouse.settings.Settings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The whole way: server, stand-in, recipe over REST, demo through the proxy. */
class QuickstartIT {
    @TempDir
    private Path directory;

    @Test
    void demoComesOutAsExpectedAlsoWhenTheDataIsKept() throws Exception {
        Settings settings = Settings.ephemeral(directory.resolve("data"));
        for (int start = 1; start <= 2; start++) {
            try (Quickstart quickstart = Quickstart.start(Quickstart.BASIC, settings, 0, Map.of())) {
                assertEquals(List.of(), quickstart.demo(), "start " + start);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void everyScenarioComesOutAsExpected(String scenario) throws Exception {
        Settings settings = Settings.ephemeral(directory.resolve(scenario));
        try (Quickstart quickstart = Quickstart.start(scenario, settings, 0, Map.of())) {
            assertEquals(List.of(), quickstart.demo());
        }
    }

    static List<String> scenarios() {
        return Quickstart.SCENARIOS;
    }
}
