package io.gatehouse.sdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.gatehouse.sdk.json.UnexpectedJson;
import io.gatehouse.sdk.model.AiProxyConfig;
import io.gatehouse.sdk.model.Plugin;
import io.gatehouse.sdk.model.Service;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TypedCallsTest {
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
    void createsWhatALambdaDescribes() {
        server.answers(201, "{\"id\":\"s1\",\"host\":\"example.com\"}");

        Service created = server.client()
                .controlPlane("cp1")
                .services()
                .create(service ->
                        service.name("llm").host("example.com").port(8080).path(null));

        assertEquals("s1", created.id());
        assertEquals(
                List.of("POST /v2/control-planes/cp1/core-entities/services"
                        + " {\"name\":\"llm\",\"host\":\"example.com\",\"port\":8080,\"path\":null}"),
                server.asked);
    }

    @Test
    void namesThePluginOfAConfig() {
        server.answers(201, "{\"id\":\"p1\",\"name\":\"ai-proxy\",\"config\":{\"route_type\":\"llm/v1/chat\"}}");
        AiProxyConfig config = AiProxyConfig.builder()
                .routeType("llm/v1/chat")
                .model(model -> model.provider("openai").name("gpt-4o").options(options -> options.maxTokens(100)))
                .build();

        Plugin created = server.client()
                .controlPlane("cp1")
                .plugins()
                .create(plugin -> plugin.config(config).route("r1"));

        assertEquals(
                List.of("POST /v2/control-planes/cp1/core-entities/plugins {\"name\":\"ai-proxy\",\"config\":"
                        + "{\"route_type\":\"llm/v1/chat\",\"model\":{\"provider\":\"openai\",\"name\":\"gpt-4o\","
                        + "\"options\":{\"max_tokens\":100}}},\"route\":{\"id\":\"r1\"}}"),
                server.asked);
        AiProxyConfig read = created.config(AiProxyConfig::of);
        assertEquals("llm/v1/chat", read == null ? "" : read.routeType().value());
    }

    @Test
    void encodesWhatStandsInAPath() {
        server.answers(204, "");

        server.client().controlPlane("cp 1/x").services().delete("a/b?c");

        assertEquals(List.of("DELETE /v2/control-planes/cp%201%2Fx/core-entities/services/a%2Fb%3Fc"), server.asked);
    }

    @Test
    void refusesAnIdThatWouldLeadElsewhere() {
        for (String id : List.of("", " ", ".", "..")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> server.client().controlPlane("cp1").services().delete(id));
        }
        assertEquals(List.of(), server.asked);
    }

    @Test
    void sendsOptionsAsAQuery() {
        server.answers(200, "{\"data\":[]}");

        server.client().controlPlanes().list(q -> q.size(10).filter("name", "eq", "prod & co"));
        server.client().controlPlane("1").routes().list(q -> q.size(10).tags("a,b"));

        assertEquals(
                List.of(
                        "GET /v2/control-planes?filter%5Bname%5D%5Beq%5D=prod%20%26%20co&page%5Bsize%5D=10",
                        "GET /v2/control-planes/1/core-entities/routes?tags=a%2Cb&size=10"),
                server.asked);
    }

    @Test
    void streamsThroughAllPages() {
        server.answers(200, "{\"data\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"offset\":\"o1\",\"next\":\"/else\"}")
                .answers(200, "{\"data\":[{\"id\":\"3\"}],\"next\":null}");

        List<String> ids = server.client().controlPlane("cp").services().list().stream()
                .map(Service::id)
                .toList();

        assertEquals(List.of("1", "2", "3"), ids);
        assertEquals(
                List.of(
                        "GET /v2/control-planes/cp/core-entities/services",
                        "GET /v2/control-planes/cp/core-entities/services?offset=o1"),
                server.asked);
    }

    @Test
    void saysWhenAnAnswerIsNoDocument() {
        server.answers(200, "[]");

        assertThrows(
                UnexpectedJson.class,
                () -> server.client().controlPlane("cp").services().get("1"));
    }

    @Test
    void handsOutEveryGroupOfOperations() throws Exception {
        Set<String> reachable = Stream.of(KonnectClient.class, ControlPlaneClient.class)
                .flatMap(type -> Stream.of(type.getMethods()))
                .map(Method::getReturnType)
                .filter(type -> type.getPackageName().endsWith(".sdk.api"))
                .map(Class::getSimpleName)
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> sources = Files.list(Path.of("src/generated/java/io/gatehouse/sdk/api"))) {
            Set<String> generated = sources.map(
                            file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertTrue(generated.size() > 20, generated::toString);
            assertEquals(generated, reachable);
        }
    }
}
