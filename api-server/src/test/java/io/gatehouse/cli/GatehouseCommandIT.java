package io.gatehouse.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.GatehouseProcesses;
import io.gatehouse.GatehouseProcesses.Ended;
import io.gatehouse.quickstart.Quickstart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands as processes of their own: arguments, exit codes, signals. */
class GatehouseCommandIT {
    private static final Pattern API = Pattern.compile("Konnect API (http://\\S+),");

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "start --help",
                "quickstart --help",
                "token --help",
                "token create --help",
                "token list --help",
                "token revoke --help",
                "import --help",
                "export --help"
            })
    void everyCommandHasHelp(String arguments) throws Exception {
        Ended help = run(Map.of(), arguments.split(" ", -1));
        assertEquals(0, help.status(), help.err());
        assertTrue(help.out().contains("Usage: gatehouse"), help.out());
    }

    @Test
    void quickstartsHelpNamesTheScenarios() throws Exception {
        String help = run(Map.of(), "quickstart", "--help").out();
        for (String scenario : Quickstart.SCENARIOS) {
            assertTrue(help.contains(scenario), help);
        }
    }

    @Test
    void wrongArgumentsAndSettingsEndWithStatusTwo() throws Exception {
        assertEquals(2, run(Map.of()).status());
        assertEquals(2, run(Map.of(), "strat").status());
        Ended unknown = run(Map.of(), "quickstart", "--scenario", "nothing");
        assertEquals(2, unknown.status());
        assertTrue(
                unknown.err().contains("there is no scenario 'nothing'; expected one of basic-llm-routing, "),
                unknown.err());
        Ended typo = run(Map.of("GATEHOUSE_API_PROT", "1", "GATEHOUSE_STATUS_PORT", "x"), "start");
        assertEquals(2, typo.status());
        assertEquals(
                List.of(
                        "unknown variable GATEHOUSE_API_PROT: did you mean GATEHOUSE_API_PORT?",
                        "GATEHOUSE_STATUS_PORT is 'x': expected a port from 0 to 65535 (0 takes a free one)"),
                typo.err().lines().toList());
    }

    @Test
    void tokensAreAdministeredInTheStoreAndThroughTheServer() throws Exception {
        Ended offline = run(Map.of(), "token", "create", "--name", "before the start");
        assertEquals(0, offline.status(), offline.err());
        String token = offline.out().strip();
        assertTrue(token.startsWith("kpat_"), token);

        Process server = start(Map.of(), "start");
        try {
            String api = apiOf(server);
            Ended list = run(Map.of("GATEHOUSE_TOKEN", token), "token", "list", "--api", api);
            assertEquals(0, list.status(), list.err());
            assertTrue(list.out().contains("before the start"), list.out());
            Ended second = run(Map.of("KONNECT_TOKEN", token), "token", "create", "--api", api);
            assertEquals(0, second.status(), second.err());
            Ended stranger = run(Map.of("KONNECT_TOKEN", "kpat_unknown"), "token", "list", "--api", api);
            assertEquals(1, stranger.status());
            assertTrue(stranger.err().contains("401"), stranger.err());
        } finally {
            server.destroy();
        }
        assertTrue(server.waitFor(20, TimeUnit.SECONDS));
        assertEquals(0, server.exitValue(), "status after SIGTERM");

        Ended after = run(Map.of(), "token", "list");
        assertEquals(3, after.out().lines().count(), after.out());
        String id = after.out().lines().skip(1).findFirst().orElseThrow().substring(0, 36);
        assertEquals(0, run(Map.of(), "token", "revoke", id).status());
        assertEquals(1, run(Map.of(), "token", "revoke", id).status());
    }

    @Test
    void filesAreImportedAndExportedThroughTheServer() throws Exception {
        Files.writeString(directory.resolve("kong.yaml"), """
                _format_version: "3.0"
                _info: {select_tags: [team]}
                services:
                - name: billing
                  host: "${{ env "DECK_HOST" }}"
                """);
        Map<String, String> token = Map.of("GATEHOUSE_TOKEN", "kpat_cli");
        Process server = start(token, "start");
        try {
            String api = apiOf(server);
            Map<String, String> variables = Map.of("GATEHOUSE_TOKEN", "kpat_cli", "DECK_HOST", "billing.test");
            Ended dry = run(variables, "import", "kong.yaml", "--api", api, "--dry-run");
            assertEquals(0, dry.status(), dry.err());
            assertEquals(
                    List.of("create  services billing", "1 to create, 0 to update, 0 to delete"),
                    dry.out().lines().toList());
            Ended unasked = run(variables, "import", "kong.yaml", "--api", api);
            assertEquals(1, unasked.status());
            assertTrue(unasked.err().contains("--yes"), unasked.err());
            Ended unset = run(token, "import", "kong.yaml", "--api", api, "--yes");
            assertEquals(1, unset.status());
            assertTrue(unset.err().contains("DECK_HOST is not set"), unset.err());
            Files.writeString(
                    directory.resolve("wrong.yaml"),
                    "{_format_version: '3.0', services: [{name: s, port: a}, {name: t, host: h, retries: b}]}");
            Ended wrong = run(variables, "import", "wrong.yaml", "--api", api, "--dry-run");
            assertEquals(1, wrong.status());
            assertTrue(wrong.err().contains("services[0].port: "), wrong.err());
            assertTrue(wrong.err().contains("services[1].retries: "), wrong.err());
            Ended done = run(variables, "import", "kong.yaml", "--api", api, "--yes");
            assertEquals(0, done.status(), done.err());

            Ended export = run(token, "export", "--api", api, "--select-tag", "team", "-o", "out.yaml");
            assertEquals(0, export.status(), export.err());
            String exported = Files.readString(directory.resolve("out.yaml"));
            assertTrue(exported.contains("host: billing.test"), exported);
            Ended again = run(token, "import", "out.yaml", "--api", api);
            assertEquals("0 to create, 0 to update, 0 to delete", again.out().strip(), again.err());
            assertEquals(
                    1,
                    run(token, "export", "--api", api, "--control-plane", "none")
                            .status());
        } finally {
            server.destroy();
        }
        assertTrue(server.waitFor(20, TimeUnit.SECONDS));
    }

    private static String apiOf(Process server) throws IOException {
        Matcher api = API.matcher(GatehouseProcesses.readyLine(server));
        assertTrue(api.find(), "the first line on stdout names the API's address");
        return api.group(1);
    }

    private Ended run(Map<String, String> environment, String... arguments) throws Exception {
        return new GatehouseProcesses(directory).run(environment, arguments);
    }

    private Process start(Map<String, String> environment, String... arguments) throws IOException {
        return new GatehouseProcesses(directory).start(environment, arguments);
    }
}
