package io.gatehouse.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.model.AiModel;
import io.gatehouse.sdk.model.AiProxyConfig;
import io.gatehouse.sdk.model.AiRouteType;
import io.gatehouse.sdk.model.ControlPlane;
import io.gatehouse.sdk.model.Plugin;
import io.gatehouse.sdk.model.Route;
import io.gatehouse.sdk.model.Service;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The README's code, run against a stand-in; each block there has to stand here word for word. */
@SuppressWarnings({"NullAway", "UnusedVariable", "SystemOut"}) // It is written as a reader would write it.
class ReadmeTest {
    private StandInServer server;

    @BeforeEach
    void start() throws Exception {
        server = new StandInServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void hasTheCodeOfTheReadme() throws Exception {
        String source = words(Files.readString(Path.of("src/test/java/io/gatehouse/sdk/ReadmeTest.java")));
        Matcher blocks = Pattern.compile("<!-- ReadmeTest -->\n```java\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../README.md")).replace("\r\n", "\n"));
        int found = 0;
        while (blocks.find()) {
            String block = words(blocks.group(1).replace("KonnectClient.fromEnv()", "server.client()"));
            assertTrue(source.contains(block), blocks.group(1));
            found++;
        }
        assertEquals(7, found);
    }

    /** Formatting and comments don't count. */
    private static String words(String code) {
        return code.replaceAll("(?m)//.*$", "").replaceAll("\\s+", "");
    }

    @Test
    void makesTheFirstCalls() {
        String key = "sk-x";
        server.answers(201, "{\"id\":\"cp1\",\"name\":\"prod\"}")
                .answers(201, "{\"id\":\"s1\"}")
                .answers(201, "{\"id\":\"r1\"}")
                .answers(201, "{\"id\":\"p1\"}");

        KonnectClient konnect = server.client();
        ControlPlane prod = konnect.controlPlanes().create(cp -> cp.name("prod"));
        ControlPlaneClient gateway = konnect.controlPlane(prod.id());
        Service llm = gateway.services().create(service -> service.name("llm").host("localhost"));
        Route chat = gateway.routes()
                .createWithService(llm.id(), route -> route.name("chat").paths("/chat"));
        gateway.plugins()
                .create(plugin -> plugin.route(chat.id())
                        .config(AiProxyConfig.builder()
                                .routeType(AiRouteType.LLM_V1_CHAT)
                                .auth(auth -> auth.headerName("Authorization").headerValue("Bearer " + key))
                                .model(model ->
                                        model.provider(AiModel.Provider.OPENAI).name("gpt-4o"))
                                .build()));

        assertEquals(4, server.asked.size());
        assertTrue(server.asked.get(3).contains("\"name\":\"ai-proxy\""), server.asked::toString);
    }

    @Test
    void setsAClientUp() {
        String token = StandInServer.TOKEN;

        KonnectClient konnect = KonnectClient.builder()
                .server("https://us.api.konghq.com")
                .token(token)
                .connectTimeout(Duration.ofSeconds(5))
                .requestTimeout(Duration.ofSeconds(20))
                .maxRetries(4)
                .userAgent("billing/1.0")
                .build();

        assertEquals("KonnectClient[https://us.api.konghq.com]", konnect.toString());
    }

    @Test
    void readsPlugins() {
        server.answers(
                200,
                "{\"data\":[{\"name\":\"ai-proxy\",\"config\":{\"model\":{\"name\":\"m\"}}},{\"name\":\"cors\"}]}");
        ControlPlaneClient gateway = server.client().controlPlane("cp1");

        String printed = printed(() -> {
            for (Plugin plugin : gateway.plugins().list()) {
                if (plugin.name().equals(AiProxyConfig.PLUGIN)) {
                    AiProxyConfig config = plugin.config(AiProxyConfig::of);
                    System.out.println(config.model().name());
                }
            }
        });

        assertEquals("m\n", printed);
    }

    @Test
    void tellsNullFromAbsent() {
        server.answers(200, "{\"id\":\"s1\",\"path\":null}");
        ControlPlaneClient gateway = server.client().controlPlane("cp1");
        Service llm = gateway.services().get("s1").toBuilder().retries(5).build();

        Service changed = gateway.services()
                .upsert(
                        llm.id(),
                        llm.toBuilder()
                                .path(null) // sent as null
                                .without("retries") // not sent
                                .tags((List<String>) null) // where there are several setters, null needs its type
                                .field("brand_new", IntNode.valueOf(1))
                                .build());
        boolean sent = changed.has("path"); // true: null is not the same as absent

        assertTrue(sent);
        assertTrue(
                server.asked.get(1).endsWith("{\"id\":\"s1\",\"path\":null,\"tags\":null,\"brand_new\":1}"),
                server.asked::toString);
    }

    @Test
    void readsLongLists() {
        server.answers(200, "{\"data\":[{\"name\":\"team-a\"}]}");
        KonnectClient konnect = server.client();
        ControlPlaneClient gateway = konnect.controlPlane("cp1");

        List<String> names = konnect.controlPlanes().list(q -> q.size(100).filter("name", "contains", "team-")).stream()
                .map(ControlPlane::name)
                .toList();
        Page<Route> first = gateway.routes().list(q -> q.size(10).tags("a,b"));

        assertEquals(List.of("team-a"), names);
        assertEquals(1, first.data().size());
    }

    @Test
    void readsARefusal() {
        server.answers(
                400,
                "{\"message\":\"validation failed\",\"details\":[{\"field\":\"host\",\"messages\":[\"required\"]}]}");
        ControlPlaneClient gateway = server.client().controlPlane("cp1");

        String printed = printed(() -> {
            try {
                gateway.services().create(service -> service.name("no host"));
            } catch (BadRequestException refused) {
                for (Violation violation : refused.violations()) {
                    System.out.println(violation.field() + ": " + violation.message());
                }
                System.out.println(
                        "the server's log has it as " + refused.requestId().orElse("?"));
            }
        });

        assertEquals("host: required\nthe server's log has it as ?\n", printed);
    }

    @Test
    void callsAnyPath() {
        server.answers(200, "{\"id\":\"cp1\"}");
        KonnectClient konnect = server.client();
        ControlPlane prod = konnect.controlPlanes().get("cp1");

        JsonNode status = konnect.get("/v2/control-planes/" + prod.id() + "/group-status");

        assertEquals("cp1", status.path("id").asText());
    }

    private static String printed(Runnable code) {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            code.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
