package io.gatehouse.cli;

import io.gatehouse.GatehouseServer;
import io.gatehouse.observe.Version;
import io.gatehouse.settings.Settings;
import java.time.Duration;
import java.util.Locale;

/** The one line on stdout that says where the server listens. Scripts read it. */
final class ReadyLine {
    private ReadyLine() {}

    static String of(GatehouseServer server, Settings settings) {
        Duration since = ProcessHandle.current()
                .info()
                .startInstant()
                .map(start -> Duration.between(start, server.ready()))
                .orElse(Duration.ZERO);
        return String.format(
                Locale.ROOT,
                "Gatehouse %s ready in %.1f s: Konnect API %s, Admin API %s, proxy %s, status %s",
                Version.current(),
                since.toMillis() / 1000.0,
                address(settings.api().host(), server.apiPort()),
                address(settings.admin().host(), server.adminPort()),
                address(settings.proxy().host(), server.proxyPort()),
                address(settings.status().host(), server.statusPort()));
    }

    private static String address(String host, int port) {
        return "http://" + (host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host) + ":" + port;
    }
}
