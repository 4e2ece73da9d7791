package io.gatehouse.cli;

import io.gatehouse.GatehouseServer;
import io.gatehouse.observe.Version;
import io.gatehouse.settings.Settings;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** The one line on stdout that says where the server listens. Scripts read it. */
final class ReadyLine {
    private ReadyLine() {}

    static String of(GatehouseServer server, Settings settings) {
        // The JVM's start, not the process's: that one began with the launcher, which may have built first.
        Instant started =
                Instant.ofEpochMilli(ManagementFactory.getRuntimeMXBean().getStartTime());
        Duration since = Duration.between(started, server.ready());
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
