package io.gatehouse.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.junit.Gatehouse;
import io.gatehouse.junit.LlmRequest;
import io.gatehouse.junit.StandIn;
import io.gatehouse.junit.TestGateway;
import io.gatehouse.sdk.KonnectClient;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every example runs, prints what its reader is told, and leaves what it says. */
@Gatehouse
class ExamplesTest {
    private final PrintStream console = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @BeforeEach
    void listen() {
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @AfterEach
    void stopListening() {
        System.setOut(console);
    }

    @Test
    void basicLlmRoutingIsMadeUsedAndTakenAway(TestGateway gateway, StandIn llm) throws Exception {
        BasicLlmRouting.run(gateway.konnect(), gateway.proxyUrl(), llm.url() + "/v1/chat/completions");

        String text = printed();
        assertTrue(text.contains("Plan: 7 to create, 0 to update, 0 to replace, 0 to delete."), text);
        assertTrue(text.contains("No changes."), text);
        assertFalse(text.contains("demo-api-key"), text);
        List<LlmRequest> asked = llm.requests();
        assertEquals(2, asked.size(), asked::toString);
        assertTrue(asked.get(0).body().contains("\"gpt-4o-mini\""), asked.get(0)::body);
        assertTrue(asked.get(1).body().contains("\"gpt-4o\""), asked.get(1)::body);
        assertEquals("Bearer sk-example", asked.get(0).headers().get("authorization"));
        assertEquals(List.of("default"), controlPlanes(gateway.konnect()));
    }

    @Test
    void theReadmeShowsTheProgramThatRuns() throws Exception {
        String readme = Files.readString(Path.of(System.getenv("README")));
        String source = Files.readString(Path.of("src/main/java/io/gatehouse/examples/BasicLlmRouting.java"));
        int body = source.indexOf("DesiredState recipe");
        int helper = source.indexOf("private static Consumer");

        for (String shown : List.of(source.substring(body, helper), source.substring(helper))) {
            String code = compact(shown).replaceAll("}+$", "");
            assertTrue(compact(readme).contains(code), "java-sdk/README.md shows something else than\n" + shown);
        }
    }

    @Test
    void typedCallsListTheRouteAndLeaveNothing(KonnectClient konnect) {
        TypedCalls.run(konnect);

        assertEquals("chat [/chat]", printed().strip());
        assertEquals(List.of("default"), controlPlanes(konnect));
    }

    @Test
    void errorsNameTheField(KonnectClient konnect) {
        Errors.run(konnect);

        String text = printed();
        assertTrue(text.contains("port: value should be between 0 and 65535"), text);
        assertTrue(text.contains("not found, 404"), text);
    }

    @Test
    void twoTeamsKeepTheirOwn(TestGateway gateway) {
        TwoTeams.run(gateway.konnect());

        assertEquals(
                "search: No changes. What is stored is what is declared.",
                printed().strip());
        JsonNode services = gateway.konnect()
                .get("/v2/control-planes/" + gateway.controlPlaneId() + "/core-entities/services")
                .path("data");
        assertEquals(1, services.size(), services::toString);
        assertEquals("search", services.path(0).path("name").asText());
    }

    @Test
    void aKongYamlIsAppliedOnce(KonnectClient konnect, @TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("kong.yaml"), """
                _format_version: "3.0"
                _konnect: {control_plane_name: default}
                services:
                  - name: orders
                    url: http://orders.internal
                    routes: [{name: orders, paths: [/orders]}]
                """);

        ApplyKongYaml.run(konnect, file);
        assertTrue(printed().contains("Plan: 2 to create"), printed());
        printed.reset();

        ApplyKongYaml.run(konnect, file);
        assertTrue(printed().startsWith("No changes."), printed());
    }

    private static String compact(String code) {
        return code.replaceAll("\\s+", "");
    }

    private String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static List<String> controlPlanes(KonnectClient konnect) {
        return konnect.controlPlanes().list().stream().map(each -> each.name()).toList();
    }
}
