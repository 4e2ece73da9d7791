package io.gatehouse.sdk.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.model.AiProxyAdvancedConfig;
import io.gatehouse.sdk.model.DatakitConfig;
import io.gatehouse.sdk.model.DatakitConfigNodeExit;
import io.gatehouse.sdk.model.Plugin;
import io.gatehouse.sdk.model.RedisConnection;
import io.gatehouse.sdk.model.Service;
import io.gatehouse.sdk.model.UpdateControlPlaneRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What models are like, by examples of generated ones. */
class JsonModelTest {
    @Test
    void tellsAbsentFromNull() {
        Service service = Service.builder().host("a").path(null).build();

        assertEquals("{\"host\":\"a\",\"path\":null}", service.json().toString());
        assertTrue(service.has("path"));
        assertFalse(service.has("port"));
        assertNull(service.path());
        assertNull(service.port());
    }

    @Test
    void hasEmptyListsForAbsentOnes() {
        Service service = Service.builder().tags((List<String>) null).build();

        assertEquals(List.of(), service.tags());
        assertEquals(List.of(), service.caCertificates());
        assertEquals("{\"tags\":null}", service.json().toString());
    }

    @Test
    void namesTheFieldThatIsMissingOrOfAnotherType() throws Exception {
        Service service =
                Service.of((ObjectNode) new ObjectMapper().readTree("{\"port\":\"s3cret\",\"retries\":99999999999}"));

        UnexpectedJson missing = assertThrows(UnexpectedJson.class, service::host);
        assertTrue(String.valueOf(missing.getMessage()).startsWith("Service.host: "), missing::toString);
        UnexpectedJson text = assertThrows(UnexpectedJson.class, service::port);
        assertEquals("Service.port: expected a 32-bit integer, the document has string", text.getMessage());
        assertThrows(UnexpectedJson.class, service::retries);
    }

    @Test
    void changesACopy() {
        Service before = Service.builder().host("a").tags("x", "y").build();

        Service after = before.toBuilder().host("b").without("tags").build();

        assertEquals("a", before.host());
        assertEquals("{\"host\":\"b\"}", after.json().toString());
    }

    @Test
    void isNotChangedThroughItsJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("host", "a");
        Service service = Service.of(json);

        json.put("host", "b");
        service.json().put("host", "c");

        assertEquals("a", service.host());
    }

    @Test
    void addsToLists() {
        AiProxyAdvancedConfig config = AiProxyAdvancedConfig.builder()
                .addTarget(target -> target.routeType("llm/v1/chat").weight(1))
                .addTarget(target -> target.routeType("llm/v1/chat").weight(2))
                .build();

        assertEquals(2, config.targets().size());
        assertEquals(2, config.targets().get(1).weight());
    }

    @Test
    void takesFieldsThatItDoesNotKnow() {
        Service service = Service.builder()
                .host("a")
                .field("brand_new", IntNode.valueOf(1))
                .build();

        assertEquals("{\"host\":\"a\",\"brand_new\":1}", service.json().toString());
    }

    @Test
    void isEqualToWhatAParserReads() throws Exception {
        Plugin built = Plugin.builder()
                .createdAt(1_700_000_000)
                .config(Map.of("minute", 5))
                .build();

        assertEquals(
                Plugin.of((ObjectNode)
                        new ObjectMapper().readTree("{\"created_at\":1700000000,\"config\":{\"minute\":5}}")),
                built);
        assertEquals("Plugin[created_at, config]", built.toString());
    }

    @Test
    void takesNumbersAndReferencesForPorts() {
        assertEquals(
                "{\"port\":6379}",
                RedisConnection.builder().port(6379).build().json().toString());
        assertEquals(
                "{\"port\":\"{vault://env/port}\"}",
                RedisConnection.builder()
                        .port("{vault://env/port}")
                        .build()
                        .json()
                        .toString());
    }

    @Test
    void takesTheVariantsOfAUnion() {
        DatakitConfig config = DatakitConfig.builder()
                .nodes(DatakitConfigNodeExit.builder().name("end").build())
                .build();

        assertEquals(
                "{\"nodes\":[{\"type\":\"exit\",\"name\":\"end\"}]}",
                config.json().toString());
    }

    @Test
    void keepsNullsInsideMaps() {
        Map<String, String> labels = new HashMap<>();
        labels.put("team", null);

        UpdateControlPlaneRequest request =
                UpdateControlPlaneRequest.builder().labels(labels).build();

        assertEquals("{\"labels\":{\"team\":null}}", request.json().toString());
        assertNull(request.labels().get("team"));
    }
}
