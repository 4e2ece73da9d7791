package io.gatehouse.examples.terraform;

import io.gatehouse.GatehouseServer;
import io.gatehouse.quickstart.standin.Dialect;
import io.gatehouse.quickstart.standin.StandInLlm;
import io.gatehouse.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** A Gatehouse of this process on free ports, with a stand-in for the LLM providers. */
final class LocalGatehouse implements AutoCloseable {
    private final Path directory;
    private final String token = "kpat_" + UUID.randomUUID();
    private final GatehouseServer server;
    private final StandInLlm standIn;

    LocalGatehouse() {
        try {
            directory = Files.createTempDirectory("terraform-examples");
        } catch (IOException e) {
            throw new UncheckedIOException("no folder for the data of Gatehouse", e);
        }
        server = GatehouseServer.start(Settings.ephemeral(directory).withToken(token));
        List<Dialect> dialects = List.copyOf(server.context().getBeansOfType(Dialect.class));
        standIn = StandInLlm.start(0, dialects, Duration.ZERO);
    }

    Site site() {
        return new Site(local(server.apiPort()), token, local(server.proxyPort()), URI.create(standIn.url()));
    }

    /** Another server with this one's stand-in, which has to be reachable from there. */
    Site site(URI otherServer, String otherToken, URI otherProxy) {
        return new Site(otherServer, otherToken, otherProxy, URI.create(standIn.url()));
    }

    private static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    @Override
    public void close() {
        server.close();
        standIn.close();
        Directories.delete(directory);
    }
}
