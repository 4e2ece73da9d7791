package io.gatehouse.cli;

import io.gatehouse.OfflineServer;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.settings.Settings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How commands reach the server and its tokens; their common options. */
final class TokenAccess {
    private static final int CONNECT_MILLIS = 1_000;

    @Option(
            names = "--api",
            paramLabel = "URL",
            description = "The running server's Konnect API. Default: from GATEHOUSE_API_HOST and GATEHOUSE_API_PORT.")
    private @Nullable URI api;

    @Option(
            names = "--token",
            paramLabel = "TOKEN",
            description = "An access token of the server. Default: GATEHOUSE_TOKEN, else KONNECT_TOKEN,"
                    + " else the file 'token' of the data directory.")
    private @Nullable String token;

    /** The running server's tokens, or when none is running and none was named, those in its store. */
    Tokens open() {
        Settings settings = Settings.ofThisProcess();
        URI server = api == null ? local(settings) : api;
        if (api == null && !listens(server)) {
            return new LocalTokens(OfflineServer.open(settings));
        }
        return new RemoteTokens(client(server, settings));
    }

    /** A client of the running server. */
    KonnectClient client() {
        Settings settings = Settings.ofThisProcess();
        return client(api == null ? local(settings) : api, settings);
    }

    private KonnectClient client(URI server, Settings settings) {
        if (!listens(server)) {
            throw new CommandFailed("nothing answers at " + server + ": start the server or name it with --api");
        }
        String bearer = bearer(settings, System.getenv())
                .orElseThrow(() -> new CommandFailed("no access token: give one with --token or GATEHOUSE_TOKEN"));
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        return new KonnectClient(http, server, bearer);
    }

    private Optional<String> bearer(Settings settings, Map<String, String> environment) {
        return Optional.ofNullable(token)
                .or(settings::token)
                .or(() -> Optional.ofNullable(environment.get("KONNECT_TOKEN")))
                .or(() -> stored(settings.dataDirectory().resolve("token")))
                .filter(value -> !value.isBlank());
    }

    private static Optional<String> stored(Path file) {
        try {
            return Files.isReadable(file) ? Optional.of(Files.readString(file).strip()) : Optional.empty();
        } catch (IOException e) {
            throw new CommandFailed("cannot read " + file + ": " + e.getMessage());
        }
    }

    private static URI local(Settings settings) {
        String host = settings.api().host();
        String reachable = host.equals("0.0.0.0") || host.equals("::") ? "127.0.0.1" : host;
        String bracketed = reachable.contains(":") ? "[" + reachable + "]" : reachable;
        return URI.create("http://" + bracketed + ":" + settings.api().port());
    }

    private static boolean listens(URI server) {
        int port = server.getPort() >= 0 ? server.getPort() : "https".equals(server.getScheme()) ? 443 : 80;
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(server.getHost(), port), CONNECT_MILLIS);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
