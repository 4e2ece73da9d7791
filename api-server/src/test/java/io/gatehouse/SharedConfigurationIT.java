package io.gatehouse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.settings.Settings;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the proxy takes from more than one place: secrets from config stores, routes from the members of a group. */
class SharedConfigurationIT {
    private static final String CONTROL_PLANES = "/v2/control-planes";

    @TempDir
    Path directory;

    @Test
    void secretsOfAConfigStoreReachThePlugins() throws Exception {
        try (RunningGatehouse gatehouse = new RunningGatehouse(Settings.ephemeral(directory));
                RecordingProvider provider = new RecordingProvider()) {
            String controlPlane = CONTROL_PLANES + "/" + gatehouse.controlPlane();
            String storeId = id(gatehouse.send("POST", controlPlane + "/config-stores", "{'name':'s'}"));
            String secrets = controlPlane + "/config-stores/" + storeId + "/secrets";
            gatehouse.send("POST", secrets, "{'key':'key','value':'Bearer sk-first'}");
            gatehouse.create(
                    "vaults", "{'name':'konnect','prefix':'mine','config':{'config_store_id':'" + storeId + "'}}");
            gatehouse.create("services", "{'name':'llm','url':'http://localhost:32000'}");
            gatehouse.create("services/llm/routes", "{'paths':['/chat']}");
            gatehouse.create(
                    "services/llm/plugins",
                    "{'name':'ai-proxy','config':{'route_type':'llm/v1/chat','auth':{'header_name':'Authorization',"
                            + "'header_value':'{vault://mine/key}'},'model':{'provider':'openai','name':'m',"
                            + "'options':{'upstream_url':'" + provider.url("/v1/chat/completions") + "'}}}}");
            assertEquals("Bearer sk-first", awaitKey(gatehouse, provider, "Bearer sk-first"));

            gatehouse.send("PUT", secrets + "/key", "{'value':'Bearer sk-second'}");
            assertEquals("Bearer sk-second", awaitKey(gatehouse, provider, "Bearer sk-second"));
            assertFalse(gatehouse.status().toString().contains("sk-second"));
        }
    }

    /** The key that the provider got last, once it is {@code expected} or ten seconds have passed. */
    private static String awaitKey(RunningGatehouse gatehouse, RecordingProvider provider, String expected)
            throws Exception {
        HttpRequest request = gatehouse.chat("/chat", "{'messages':[{'role':'user','content':'hi'}]}");
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        String key;
        do {
            gatehouse.awaitStatus(200, request);
            key = provider.last().headers().getFirst("Authorization");
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        } while (!expected.equals(key) && System.nanoTime() < end);
        return key;
    }

    @Test
    void aGroupServesItsMembersTogether() throws Exception {
        try (RunningGatehouse gatehouse = new RunningGatehouse(Settings.ephemeral(directory))) {
            String one = controlPlane(gatehouse, "one", "CLUSTER_TYPE_CONTROL_PLANE");
            String two = controlPlane(gatehouse, "two", "CLUSTER_TYPE_CONTROL_PLANE");
            String group = controlPlane(gatehouse, "both", "CLUSTER_TYPE_CONTROL_PLANE_GROUP");
            gatehouse.send("POST", CONTROL_PLANES + "/" + one + "/core-entities/routes", "{'paths':['/one']}");
            gatehouse.send("POST", CONTROL_PLANES + "/" + two + "/core-entities/plugins", "{'name':'key-auth'}");
            assertEquals(503, gatehouse.awaitStatus(503, get(gatehouse, "/one")).statusCode());

            gatehouse.send(
                    "POST",
                    CONTROL_PLANES + "/" + group + "/group-memberships/add",
                    "{'members':[{'id':'" + one + "'},{'id':'" + two + "'}]}");
            assertEquals(
                    401,
                    gatehouse.awaitStatus(401, get(gatehouse, "/one")).statusCode(),
                    "the plugin of one member guards the route of the other");
            JsonNode node = json(gatehouse.send("GET", CONTROL_PLANES + "/" + group + "/nodes", null))
                    .at("/items/0");
            assertEquals(
                    json(gatehouse.send("GET", CONTROL_PLANES + "/" + group + "/expected-config-hash", null))
                            .path("expected_hash"),
                    node.path("config_hash"));
            assertEquals(
                    200,
                    gatehouse
                            .send(
                                    "GET",
                                    CONTROL_PLANES + "/" + group + "/nodes/"
                                            + node.path("id").asText(),
                                    null)
                            .statusCode());
            assertEquals(
                    0,
                    json(gatehouse.send("GET", CONTROL_PLANES + "/" + one + "/nodes", null))
                            .path("items")
                            .size());

            gatehouse.send("DELETE", CONTROL_PLANES + "/" + group, null);
            assertEquals(503, gatehouse.awaitStatus(503, get(gatehouse, "/one")).statusCode());
        }
    }

    private static HttpRequest get(RunningGatehouse gatehouse, String path) {
        return HttpRequest.newBuilder(URI.create(gatehouse.proxy(path))).build();
    }

    private static String controlPlane(RunningGatehouse gatehouse, String name, String type) throws Exception {
        return id(gatehouse.send("POST", CONTROL_PLANES, "{'name':'" + name + "','cluster_type':'" + type + "'}"));
    }

    private static String id(HttpResponse<String> answer) throws Exception {
        assertEquals(201, answer.statusCode(), answer.body());
        return json(answer).path("id").asText();
    }

    private static JsonNode json(HttpResponse<String> answer) throws Exception {
        return new ObjectMapper().readTree(answer.body());
    }
}
