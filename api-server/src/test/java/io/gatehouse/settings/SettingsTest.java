package io.gatehouse.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.settings.Settings.Listener;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    @Test
    void defaultsKeepEverythingButTheProxyOnTheLoopback() {
        Settings settings = Settings.fromEnvironment(Map.of("PATH", "/bin"));

        assertEquals(new Listener("127.0.0.1", 8080), settings.api());
        assertEquals(new Listener("127.0.0.1", 8001), settings.admin());
        assertEquals(new Listener("0.0.0.0", 8000), settings.proxy());
        assertEquals(new Listener("127.0.0.1", 8100), settings.status());
        assertEquals(Path.of("data"), settings.dataDirectory());
        assertEquals(Optional.empty(), settings.database());
        assertEquals(Optional.empty(), settings.token());
        assertEquals(Optional.empty(), settings.gatewayControlPlane());
    }

    @Test
    void readsEveryVariable() {
        Settings settings = Settings.fromEnvironment(Map.ofEntries(
                Map.entry("GATEHOUSE_API_HOST", "0.0.0.0"),
                Map.entry("GATEHOUSE_API_PORT", "9080"),
                Map.entry("GATEHOUSE_ADMIN_HOST", "127.0.0.2"),
                Map.entry("GATEHOUSE_ADMIN_PORT", "9001"),
                Map.entry("GATEHOUSE_PROXY_HOST", "::1"),
                Map.entry("GATEHOUSE_PROXY_PORT", "0"),
                Map.entry("GATEHOUSE_STATUS_HOST", "localhost"),
                Map.entry("GATEHOUSE_STATUS_PORT", "65535"),
                Map.entry("GATEHOUSE_DATA_DIR", "/var/lib/gatehouse"),
                Map.entry("GATEHOUSE_DATABASE_URL", "jdbc:postgresql://db:5432/gatehouse"),
                Map.entry("GATEHOUSE_DATABASE_USERNAME", "gate"),
                Map.entry("GATEHOUSE_DATABASE_PASSWORD", "p@ss"),
                Map.entry("GATEHOUSE_TOKEN", "kpat_abc"),
                Map.entry("GATEHOUSE_GATEWAY_CONTROL_PLANE", "production eu"),
                Map.entry("GATEHOUSE_JAVA_HOME", "/opt/jdk"),
                Map.entry("GATEHOUSE_JAVA_OPTS", "-Xmx1g"),
                Map.entry("GATEHOUSE_ARCHIVE", "off")));

        assertEquals(new Listener("0.0.0.0", 9080), settings.api());
        assertEquals(new Listener("127.0.0.2", 9001), settings.admin());
        assertEquals(new Listener("::1", 0), settings.proxy());
        assertEquals(new Listener("localhost", 65535), settings.status());
        assertEquals(Path.of("/var/lib/gatehouse"), settings.dataDirectory());
        assertEquals(
                new Settings.Database("jdbc:postgresql://db:5432/gatehouse", "gate", "p@ss"),
                settings.database().orElseThrow());
        assertEquals(Optional.of("kpat_abc"), settings.token());
        assertEquals(Optional.of("production eu"), settings.gatewayControlPlane());
    }

    @ParameterizedTest
    @CsvSource({
        "GATEHOUSE_APIPORT, GATEHOUSE_API_PORT",
        "GATEHOUSE_PROXY_PROT, GATEHOUSE_PROXY_PORT",
        "GATEHOUSE_DATABASEURL, GATEHOUSE_DATABASE_URL",
        "GATEHOUSE_TOKENS, GATEHOUSE_TOKEN",
        "GATEHOUSE_DATADIR, GATEHOUSE_DATA_DIR"
    })
    void namesTheNearestKnownVariable(String given, String nearest) {
        assertEquals(
                List.of("unknown variable " + given + ": did you mean " + nearest + "?"),
                problems(Map.of(given, "1"), Map.of()));
    }

    @Test
    void systemPropertiesWinAndAreCheckedTheSameWay() {
        Settings settings =
                Settings.fromEnvironment(Map.of("GATEHOUSE_API_PORT", "1"), Map.of("gatehouse.api.port", "2"));
        assertEquals(2, settings.api().port());

        assertEquals(
                List.of("unknown system property gatehouse.api.prt: did you mean gatehouse.api.port?"),
                problems(Map.of(), Map.of("gatehouse.api.prt", "2", "java.version", "17")));
    }

    @Test
    void reportsEveryProblemAtOnceWithValueAndExpectation() {
        assertEquals(
                List.of(
                        "unknown variable GATEHOUSE_NOPE: did you mean GATEHOUSE_TOKEN?",
                        "GATEHOUSE_API_PORT is '99999': expected a port from 0 to 65535 (0 takes a free one)",
                        "GATEHOUSE_PROXY_PORT is 'http': expected a port from 0 to 65535 (0 takes a free one)",
                        "GATEHOUSE_STATUS_HOST is 'a b': expected a host name or an IP address",
                        "GATEHOUSE_DATA_DIR is empty: expected the path of a directory"),
                problems(
                        Map.of(
                                "GATEHOUSE_NOPE", "x",
                                "GATEHOUSE_API_PORT", "99999",
                                "GATEHOUSE_PROXY_PORT", "http",
                                "GATEHOUSE_STATUS_HOST", "a b",
                                "GATEHOUSE_DATA_DIR", ""),
                        Map.of()));
    }

    @Test
    void neverShowsASecret() {
        List<String> problems = problems(
                Map.of(
                        "GATEHOUSE_TOKEN", "se cret",
                        "GATEHOUSE_DATABASE_URL", "jdbc:postgresql://db/x?user=u&password=secret",
                        "GATEHOUSE_DATABASE_USERNAME", "u",
                        "GATEHOUSE_DATABASE_PASSWORD", "secret"),
                Map.of());

        assertEquals(2, problems.size(), problems.toString());
        assertFalse(problems.toString().contains("cret"), problems.toString());
        Settings settings = Settings.fromEnvironment(Map.of(
                "GATEHOUSE_TOKEN", "kpat_topsecret",
                "GATEHOUSE_DATABASE_URL", "jdbc:postgresql://db/x",
                "GATEHOUSE_DATABASE_USERNAME", "u",
                "GATEHOUSE_DATABASE_PASSWORD", "secret"));
        assertFalse(settings.toString().contains("secret"), settings.toString());
    }

    @Test
    void databaseAccountNeedsAnAddressAndTheReverse() {
        assertEquals(
                List.of("GATEHOUSE_DATABASE_USERNAME is set without GATEHOUSE_DATABASE_URL: set both"),
                problems(Map.of("GATEHOUSE_DATABASE_USERNAME", "u"), Map.of()));
        assertEquals(
                List.of("GATEHOUSE_DATABASE_USERNAME is missing: GATEHOUSE_DATABASE_URL needs it"),
                problems(Map.of("GATEHOUSE_DATABASE_URL", "jdbc:postgresql://db/x"), Map.of()));
        assertTrue(problems(Map.of("GATEHOUSE_DATABASE_URL", "jdbc:mysql://db/x"), Map.of())
                .get(0)
                .startsWith("GATEHOUSE_DATABASE_URL: expected jdbc:postgresql://"));
    }

    @Test
    void twoListenersCantShareAPort() {
        List<String> problems = problems(Map.of("GATEHOUSE_API_PORT", "8000"), Map.of());
        assertEquals(1, problems.size());
        assertTrue(problems.get(0).startsWith("port 8000 is used twice"), problems.get(0));

        Settings free = Settings.fromEnvironment(Map.of(
                "GATEHOUSE_API_PORT", "0",
                "GATEHOUSE_PROXY_PORT", "0"));
        assertEquals(0, free.api().port());
    }

    private static List<String> problems(Map<String, String> environment, Map<String, String> properties) {
        return assertThrows(InvalidSettings.class, () -> Settings.fromEnvironment(environment, properties))
                .problems();
    }
}
