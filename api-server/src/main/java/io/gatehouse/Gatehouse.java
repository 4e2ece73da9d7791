package io.gatehouse;

import io.gatehouse.settings.Settings;

/** The program's entry point. */
public final class Gatehouse {
    private Gatehouse() {}

    public static void main(String[] args) throws Exception {
        GatehouseServer s = GatehouseServer.start(Settings.ofThisProcess());
        System.out.println(s.apiPort() + " " + s.statusPort() + " "
                + java.time.Duration.between(
                                ProcessHandle.current().info().startInstant().orElseThrow(), java.time.Instant.now())
                        .toMillis());
    }
}
