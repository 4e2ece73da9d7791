package io.gatehouse.junit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.gatehouse.GatehouseServer;
import io.gatehouse.quickstart.standin.Dialect;
import io.gatehouse.sdk.KonnectClient;
import io.gatehouse.settings.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The Gatehouse that a test runs against, on free ports of the loopback. Safe to use from any thread. */
public final class TestGateway {
    /** How long writes may take to be live; they take milliseconds. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private static final YAMLMapper YAML = new YAMLMapper();

    private static final String CONTROL_PLANES = "/v2/control-planes";

    private final Path directory;
    private final String token;
    private final GatehouseServer server;
    private final StandIn standIn;
    private final KonnectClient konnect;

    private TestGateway() throws IOException {
        this.directory = Files.createTempDirectory("gatehouse-junit");
        this.token = "kpat_" + UUID.randomUUID();
        this.server = GatehouseServer.start(Settings.ephemeral(directory).withToken(token));
        this.standIn = StandIn.start(server.context().getBeansOfType(Dialect.class));
        this.konnect = new KonnectClient(HttpClient.newHttpClient(), konnectUrl(), token);
    }

    static TestGateway start() {
        try {
            return new TestGateway();
        } catch (IOException e) {
            throw new UncheckedIOException("no directory for the data of Gatehouse", e);
        }
    }

    /** A client of the Konnect API with a token that may do everything. */
    public KonnectClient konnect() {
        return konnect;
    }

    /** Where the Konnect API listens. */
    public URI konnectUrl() {
        return local(server.apiPort());
    }

    /** An access token for the Konnect API, good for this run. */
    public String token() {
        return token;
    }

    /** Where Kong's Admin API listens; it shows the control plane {@code default}. */
    public URI adminUrl() {
        return local(server.adminPort());
    }

    /** Where the gateway listens; without a slash at the end. */
    public URI proxyUrl() {
        return local(server.proxyPort());
    }

    /** Where {@code /status} and {@code /metrics} are. */
    public URI statusUrl() {
        return local(server.statusPort());
    }

    /** The LLM behind the gateway. */
    public StandIn standIn() {
        return standIn;
    }

    /** The id of the control plane {@code default}. */
    public String controlPlaneId() {
        JsonNode found = konnect.get(CONTROL_PLANES + "?filter%5Bname%5D%5Beq%5D=default");
        JsonNode id = found.path("data").path(0).path("id");
        if (id.isMissingNode()) {
            throw new IllegalStateException("this test has deleted the control plane 'default'");
        }
        return id.asText();
    }

    /**
     * Returns when the proxy serves everything that was written before this call.
     *
     * @throws IllegalStateException when the proxy can't serve it, with the reason
     */
    public void awaitLive() {
        server.awaitLive(LONGEST);
    }

    /** Empties everything: one control plane {@code default} is left, with nothing in it. */
    void reset() {
        boolean fresh = false;
        for (JsonNode controlPlanes = list(); !fresh; controlPlanes = list()) {
            fresh = controlPlanes.isEmpty();
            controlPlanes.forEach(each ->
                    konnect.delete(CONTROL_PLANES + "/" + each.path("id").asText()));
        }
        konnect.post(CONTROL_PLANES, JsonNodeFactory.instance.objectNode().put("name", "default"));
        awaitLive();
        standIn.forget();
    }

    private JsonNode list() {
        return konnect.get(CONTROL_PLANES + "?page%5Bsize%5D=100").path("data");
    }

    /**
     * Makes the control plane {@code default} hold what a kong.yaml says.
     *
     * @throws io.gatehouse.sdk.KonnectException with the server's words, when it is refused
     */
    void apply(String kongYaml) throws IOException {
        JsonNode config =
                YAML.readTree(kongYaml.replace("${stand_in}", standIn.url().toString()));
        var unused = konnect.post(
                "/gatehouse/v1/control-planes/" + controlPlaneId() + "/config",
                JsonNodeFactory.instance.objectNode().set("config", config));
        awaitLive();
    }

    void close() {
        server.close();
        standIn.close();
        try (Stream<Path> files = Files.walk(directory)) {
            List<Path> deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepestFirst) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("can't delete " + directory, e);
        }
    }

    private static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
