package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.konnect.ApiServer.Answer;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the Konnect API has beside control planes and core entities. */
class SurfaceIT {
    private static final String CONTROL_PLANES = "/v2/control-planes";
    private static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    @TempDir
    static Path directory;

    private static ApiServer api;

    @BeforeAll
    static void start() {
        api = ApiServer.start(directory);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @Test
    void clientCertificatesArePinnedReplacedAndUnpinned() throws IOException {
        String certificates = newControlPlane() + "/dp-client-certificates";
        String pem = certificate();
        Answer created = api.post(certificates, certificateBody(pem, "first"));
        assertEquals(201, created.status(), created.text());
        JsonNode item = created.json().path("item");
        assertEquals(pem, item.path("cert").asText());
        assertTrue(item.path("created_at").isIntegralNumber());
        String path = certificates + "/" + item.path("id").asText();

        Answer replaced = api.put(path, certificateBody(pem, "second"));
        assertEquals(200, replaced.status(), replaced.text());
        assertEquals("second", replaced.json().at("/item/title").asText());
        assertEquals(item.path("created_at"), replaced.json().at("/item/created_at"));
        assertEquals(replaced.json(), api.get(path).json());
        JsonNode listed = api.get(certificates).json();
        assertEquals(1, listed.path("items").size());
        assertEquals(1, listed.at("/page/total").asInt());

        assertEquals(204, api.delete(path).status());
        Answer gone = api.get(path);
        assertEquals(404, gone.status());
        assertEquals(JSON, gone.contentType());
        assertEquals("Not found", gone.json().path("message").asText());
    }

    @Test
    void whatIsNoCertificateIsRefusedByName() {
        String certificates = newControlPlane() + "/dp-client-certificates";
        for (String body : new String[] {"{}", "{\"cert\":\"nonsense\"}", "{\"cert\":1}"}) {
            Answer refused = api.post(certificates, body);
            assertEquals(400, refused.status(), body);
            assertEquals(JSON, refused.contentType());
            assertEquals("cert", refused.json().at("/details/0/field").asText(), refused.text());
        }
        assertEquals(
                404,
                api.get(CONTROL_PLANES + "/" + UUID.randomUUID() + "/dp-client-certificates")
                        .status());
    }

    @Test
    void secretsAreWrittenAndNeverShown() {
        String stores = newControlPlane() + "/config-stores";
        Answer store = api.post(stores, "{\"name\":\"a\"}");
        assertEquals(201, store.status(), store.text());
        String secrets = stores + "/" + store.id() + "/secrets";
        Answer created = api.post(secrets, "{\"key\":\"k/1\",\"value\":\"top-secret\"}");
        assertEquals(201, created.status(), created.text());
        assertEquals(201, api.put(secrets + "/k2", "{\"value\":\"top-secret\"}").status());
        Answer replaced = api.put(secrets + "/k2", "{\"value\":\"top-secret-2\"}");
        assertEquals(200, replaced.status());
        Answer listed = api.get(secrets);
        assertEquals(2, listed.json().path("data").size());
        Answer read = api.get(secrets + "/k%2F1");
        assertEquals("k/1", read.json().path("key").asText(), read.text());
        for (Answer answer : new Answer[] {created, replaced, listed, read}) {
            assertFalse(answer.text().contains("top-secret"), answer.text());
        }
        Answer again = api.post(secrets, "{\"key\":\"k2\",\"value\":\"top-secret\"}");
        assertEquals(409, again.status());
        assertEquals(PROBLEM, again.contentType());
        assertFalse(again.text().contains("top-secret"));
        Answer tooLong = api.put(secrets + "/k2", "{\"value\":\"" + "s".repeat(5121) + "\"}");
        assertEquals(400, tooLong.status());
        assertFalse(tooLong.text().contains("sss"), tooLong.text());
        assertEquals(204, api.delete(secrets + "/k2").status());
        Answer gone = api.get(secrets + "/k2");
        assertEquals(404, gone.status());
        assertEquals(PROBLEM, gone.contentType());
        assertEquals(404, gone.json().path("status").asInt());
    }

    @Test
    void aStoreWithSecretsIsDeletedByForceOnly() {
        String stores = newControlPlane() + "/config-stores";
        String store = stores + "/" + api.post(stores, "{\"name\":null}").id();
        assertEquals("b", api.put(store, "{\"name\":\"b\"}").json().path("name").asText());
        api.post(store + "/secrets", "{\"key\":\"k\",\"value\":\"v\"}");
        Answer refused = api.delete(store);
        assertEquals(400, refused.status());
        assertTrue(refused.json().path("detail").asText().contains("force=true"), refused.text());
        assertEquals(204, api.delete(store + "?force=true").status());
        assertEquals(404, api.get(store).status());
        assertEquals(404, api.get(store + "/secrets").status());
    }

    @Test
    void listsAreReadByACursor() {
        String stores = newControlPlane() + "/config-stores";
        for (int i = 0; i < 3; i++) {
            assertEquals(201, api.post(stores, "{}").status());
        }
        JsonNode first = api.get(stores + "?page%5Bsize%5D=2").json();
        assertEquals(2, first.path("data").size());
        JsonNode last = api.get(first.at("/meta/page/next").asText()).json();
        assertEquals(1, last.path("data").size());
        assertTrue(last.at("/meta/page/next").isNull());
        Answer refused = api.get(stores + "?page%5Bsize%5D=0&page%5Bafter%5D=x");
        assertEquals(400, refused.status());
        assertEquals(2, refused.json().path("invalid_parameters").size(), refused.text());
    }

    @Test
    void groupsHaveMembers() {
        String group = newGroup();
        String one = id(newControlPlane());
        String two = id(newControlPlane());
        String memberships = group + "/group-memberships";
        assertEquals(204, api.post(memberships + "/add", members(one, two)).status());
        assertEquals(204, api.post(memberships + "/add", members(one)).status(), "once more is no error");
        assertEquals(2, api.get(memberships).json().path("data").size());
        assertTrue(isMember(one));
        assertEquals(204, api.post(memberships + "/remove", members(one)).status());
        assertFalse(isMember(one));
        assertEquals(204, api.put(memberships, members(one)).status());
        assertEquals(one, api.get(memberships).json().at("/data/0/id").asText());
        assertEquals(204, api.delete(CONTROL_PLANES + "/" + one).status(), "a member can be deleted");
        assertEquals(0, api.get(memberships).json().path("data").size());
        assertEquals(204, api.put(memberships, members(two)).status());
        assertEquals(204, api.delete(group).status(), "a group with members can be deleted");
        assertFalse(isMember(two));
    }

    @Test
    void aGroupTellsWhichEntitiesOfItsMembersClash() {
        String group = newGroup();
        String one = newControlPlane();
        String two = newControlPlane();
        assertEquals(
                204,
                api.post(group + "/group-memberships/add", members(id(one), id(two)))
                        .status());
        for (String member : new String[] {one, two}) {
            String core = member + "/core-entities";
            assertEquals(201, api.post(core + "/services", "{\"host\":\"h\"}").status());
            assertEquals(
                    201,
                    api.post(core + "/consumers", "{\"username\":\"of-" + id(member) + "\"}")
                            .status());
            assertEquals(
                    201,
                    api.post(core + "/consumers/of-" + id(member) + "/key-auth", "{\"key\":\"same-secret\"}")
                            .status());
        }
        Answer secret = api.get(group + "/group-status");
        assertEquals(2, secret.json().at("/item/conflicts").size(), secret.text());
        assertEquals(
                "keyauth_credentials",
                secret.json().at("/item/conflicts/0/resource/type").asText());
        assertFalse(secret.text().contains("same-secret"), secret.text());
        assertEquals(
                204, api.delete(two + "/core-entities/consumers/of-" + id(two)).status());
        assertEquals(
                "OK", api.get(group + "/group-status").json().at("/item/state").asText());
        String service = api.post(two + "/core-entities/services", "{\"name\":\"s\",\"host\":\"h\"}")
                .id();
        assertEquals(
                201,
                api.post(one + "/core-entities/services", "{\"name\":\"s\",\"host\":\"h\"}")
                        .status());
        Answer status = api.get(group + "/group-status");
        assertEquals(200, status.status(), status.text());
        assertEquals("CONFLICT", status.json().at("/item/state").asText());
        assertEquals(id(group), status.json().at("/item/id").asText());
        JsonNode conflicts = status.json().at("/item/conflicts");
        assertEquals(2, conflicts.size(), status.text());
        assertTrue(conflicts.findValuesAsText("cluster_id").contains(id(two)), status.text());
        assertTrue(conflicts.toString().contains(service), status.text());
        Answer refused = api.get(one + "/group-status");
        assertEquals(400, refused.status());
        assertEquals(PROBLEM, refused.contentType());
    }

    @Test
    void theVersionGrowsAndNoGatewayEnds() {
        String controlPlane = newControlPlane();
        int before = version(controlPlane);
        assertEquals(
                201,
                api.post(controlPlane + "/core-entities/services", "{\"host\":\"h\"}")
                        .status());
        assertEquals(before + 1, version(controlPlane));
        assertEquals(
                "{\"items\":[],\"page\":{\"total_count\":0}}",
                api.get(controlPlane + "/nodes/eol").text());
        String missing = CONTROL_PLANES + "/" + UUID.randomUUID();
        for (String path : new String[] {"/nodes/eol", "/expected-config-version", "/group-status"}) {
            assertEquals(404, api.get(missing + path).status(), path);
        }
    }

    private static int version(String controlPlane) {
        Answer answer = api.get(controlPlane + "/expected-config-version");
        assertEquals(200, answer.status(), answer.text());
        return Integer.parseInt(answer.json().path("expected_config_version").asText());
    }

    @Test
    void regionsAreAnsweredWithoutAToken() {
        Answer answer = api.call(
                "GET", "/v3/available-regions", java.net.http.HttpRequest.BodyPublishers.noBody(), java.util.Map.of());
        assertEquals("{\"regions\":{\"stable\":[],\"stable_opt_in\":[],\"beta\":[]}}", answer.text());
    }

    @Test
    void onlyControlPlanesJoinAndOnlyGroupsAreJoined() {
        String group = newGroup();
        for (String stranger : new String[] {UUID.randomUUID().toString(), id(newGroup())}) {
            Answer refused = api.post(group + "/group-memberships/add", members(stranger));
            assertEquals(400, refused.status());
            assertEquals(PROBLEM, refused.contentType());
            assertTrue(refused.text().contains(stranger), refused.text());
        }
        String plain = newControlPlane();
        assertEquals(
                400,
                api.post(plain + "/group-memberships/add", members(id(newControlPlane())))
                        .status());
        assertEquals(400, api.get(plain + "/group-memberships").status());
        assertEquals(
                404,
                api.get(CONTROL_PLANES + "/" + UUID.randomUUID() + "/group-member-status")
                        .status());
    }

    @Test
    void customPluginsCanBeConfigured() {
        String core = newControlPlane() + "/core-entities";
        Answer unknown = api.post(core + "/plugins", "{\"name\":\"streamed\",\"config\":{\"a\":1}}");
        assertEquals(400, unknown.status());
        String custom = "{\"name\":\"streamed\",\"handler\":\"return {}\",\"schema\":\"return {}\"}";
        Answer created = api.post(core + "/custom-plugins", custom);
        assertEquals(201, created.status(), created.text());
        assertEquals("return {}", created.json().path("handler").asText());
        assertEquals(1, api.get(core + "/custom-plugins").json().path("data").size());
        Answer plugin = api.post(core + "/plugins", "{\"name\":\"streamed\",\"config\":{\"a\":1,\"b\":[]}}");
        assertEquals(201, plugin.status(), plugin.text());
        assertEquals("{\"a\":1,\"b\":[]}", plugin.json().path("config").toString());
        assertEquals(
                400,
                api.post(core + "/plugins", "{\"name\":\"streamed\",\"nonsense\":1}")
                        .status());
        // The provider's resource for them says null where nothing is configured.
        Answer anywhere = api.post(core + "/plugins", "{\"name\":\"key-auth\",\"config\":{},\"protocols\":null}");
        assertEquals(201, anywhere.status(), anywhere.text());
        assertTrue(anywhere.json().path("protocols").isNull(), anywhere.text());
        JsonNode schema = api.get(core + "/schemas/plugins/streamed").json();
        assertTrue(schema.path("fields").toString().contains("\"protocols\""), "decK fills defaults from it");
        assertEquals(404, api.get(core + "/schemas/plugins/unknown").status());
        String path = core + "/custom-plugins/" + created.id();
        assertEquals(200, api.put(path, custom).status());
        assertEquals(204, api.delete(path).status());
    }

    @Test
    void schemasOfCustomPluginsAreFoundByTheNameInThem() {
        String core = newControlPlane() + "/core-entities";
        String schemas = core + "/plugin-schemas";
        Answer created = api.post(schemas, luaSchema("my-plugin"));
        assertEquals(201, created.status(), created.text());
        assertEquals("my-plugin", created.json().at("/item/name").asText());
        assertEquals(409, api.post(schemas, luaSchema("my-plugin")).status());
        assertEquals(
                200, api.put(schemas + "/my-plugin", luaSchema("my-plugin")).status());
        assertEquals(400, api.put(schemas + "/my-plugin", luaSchema("another")).status());
        assertEquals(created.json(), api.get(schemas + "/my-plugin").json());
        assertEquals(1, api.get(schemas).json().path("items").size());
        assertEquals(
                201, api.post(core + "/plugins", "{\"name\":\"my-plugin\"}").status());
        assertEquals(400, api.post(schemas, luaSchema("key-auth")).status(), "it is built in");
        assertEquals(400, api.post(schemas, "{\"lua_schema\":\"return {}\"}").status());
        assertEquals(204, api.delete(schemas + "/my-plugin").status());
        Answer gone = api.get(schemas + "/my-plugin");
        assertEquals(404, gone.status());
        assertEquals(JSON, gone.contentType());
    }

    @Test
    void theOrganizationAndItsUserAreKnown() {
        for (String path : new String[] {"/v3/organizations/me", "/v2/organizations/me"}) {
            assertEquals("active", api.get(path).json().path("state").asText());
        }
        assertTrue(api.get("/v3/users/me").json().path("active").asBoolean());
        Answer unknown = api.get("/v3/nothing-like-it");
        assertEquals(404, unknown.status());
        assertEquals(PROBLEM, unknown.contentType());
    }

    @Test
    void runtimeGroupsAreControlPlanes() {
        String id = id(newControlPlane());
        JsonNode groups = api.get("/konnect-api/api/runtime_groups").json();
        assertEquals(1, groups.path("page").asInt());
        assertEquals(1, groups.path("pageCount").asInt());
        assertTrue(groups.path("data").findValuesAsText("id").contains(id), groups.toString());
        JsonNode second =
                api.get("/konnect-api/api/runtime_groups?page=2&size=1").json();
        assertEquals(1, second.path("data").size());
        assertTrue(second.path("pageCount").asInt() > 1);
        Answer refused = api.get("/konnect-api/api/runtime_groups?page=x");
        assertEquals(400, refused.status());
        assertEquals(
                api.get(CONTROL_PLANES + "/" + id).text(),
                api.get("/v2/runtime-groups/" + id).text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v3/portals",
                "/v3/apis",
                "/v2/dcr-providers",
                "/v1/event-gateways",
                "/v3/teams",
                "/v2/cloud-gateways/custom-domains"
            })
    void otherProductsHaveNothing(String path) {
        Answer answer = api.get(path + "?page%5Bsize%5D=100");
        assertEquals(200, answer.status());
        assertEquals("{\"data\":[],\"meta\":{\"page\":{\"number\":1,\"size\":0,\"total\":0}}}", answer.text());
    }

    private static boolean isMember(String controlPlane) {
        return api.get(CONTROL_PLANES + "/" + controlPlane + "/group-member-status")
                .json()
                .path("is_member")
                .asBoolean();
    }

    private static String newControlPlane() {
        String core = api.newControlPlane();
        return core.substring(0, core.lastIndexOf('/'));
    }

    private static String newGroup() {
        String body = "{\"name\":\"" + UUID.randomUUID() + "\",\"cluster_type\":\"CLUSTER_TYPE_CONTROL_PLANE_GROUP\"}";
        return CONTROL_PLANES + "/" + api.post(CONTROL_PLANES, body).id();
    }

    private static String id(String controlPlane) {
        return controlPlane.substring(controlPlane.lastIndexOf('/') + 1);
    }

    private static String members(String... ids) {
        var body = JsonNodeFactory.instance.objectNode();
        var members = body.putArray("members");
        for (String id : ids) {
            members.addObject().put("id", id);
        }
        return body.toString();
    }

    private static String luaSchema(String name) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("lua_schema", "return { name = \"" + name + "\", fields = {} }")
                .toString();
    }

    private static String certificateBody(String pem, String title) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("cert", pem)
                .put("title", title)
                .toString();
    }

    private static String certificate() throws IOException {
        try (InputStream pem = SurfaceIT.class.getResourceAsStream("/io/gatehouse/konnect/certificate.pem")) {
            return new String(java.util.Objects.requireNonNull(pem).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
