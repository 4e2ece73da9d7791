package io.gatehouse.cli;

import io.gatehouse.GatehouseServer;
import io.gatehouse.settings.Settings;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code gatehouse start}. */
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the server and keeps it running until SIGTERM or SIGINT, which let requests in flight end.",
            "The first start prints an access token (or takes GATEHOUSE_TOKEN)."
        })
final class StartCommand implements Callable<Integer> {
    @Override
    public Integer call() throws InterruptedException {
        Settings settings = Settings.ofThisProcess();
        GatehouseServer server = GatehouseServer.start(settings);
        try (Termination termination = new Termination(server::close)) {
            System.out.println(ReadyLine.of(server, settings));
            server.newToken()
                    .ifPresent(token -> System.out.println("Access token, printed this once and kept in "
                            + settings.dataDirectory().resolve("token") + ": " + token));
            termination.await();
        }
        return 0;
    }
}
