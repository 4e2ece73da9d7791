package io.gatehouse.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.admin.AdminApi.Answer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Admin API over HTTP, on a server with nothing but the default control plane. */
class AdminIT {
    @TempDir
    static Path directory;

    static AdminApi api;

    @BeforeAll
    static void start() {
        api = new AdminApi(directory);
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    @BeforeEach
    void empty() {
        for (String collection : List.of(
                "plugins", "routes", "services", "consumers", "upstreams", "vaults", "key-sets", "consumer_groups")) {
            for (JsonNode entity :
                    api.get("/" + collection + "?size=1000").json().path("data")) {
                api.call("DELETE", "/" + collection + "/" + entity.path("id").asText(), null);
            }
        }
    }

    private static JsonNode done(int status, String verb, String path, String body) {
        Answer answer = api.call(verb, path, body.replace('\'', '"'));
        assertEquals(status, answer.status(), answer.text());
        return answer.json();
    }

    private static JsonNode post(String path, String body) {
        return done(201, "POST", path, body);
    }

    @Test
    void bodiesAreRewrittenAsKongDoesBeforeTheyAreMerged() {
        done(201, "POST", "/upstreams", "{'name':'hashed','hash_on':'ip'}");
        JsonNode plain = done(200, "PATCH", "/upstreams/hashed", "{'algorithm':'least-connections'}");
        assertEquals("none", plain.path("hash_on").asText());
        JsonNode hashed = done(200, "PATCH", "/upstreams/hashed", "hash_on=ip");
        assertEquals("consistent-hashing", hashed.path("algorithm").asText());
        JsonNode target = done(201, "POST", "/upstreams/hashed/targets", "{'target':'10.0.0.1'}");
        assertEquals("10.0.0.1:8000", target.path("target").asText());
        String item = "/upstreams/hashed/targets/" + target.path("id").asText();
        assertEquals(
                "10.0.0.2:8000",
                done(200, "PATCH", item, "{'target':'10.0.0.2'}").path("target").asText());
    }

    @Test
    void createsReadsAndDeletesByNameAndId() {
        JsonNode created = post("/services", "{'name':'s','url':'https://h:8443/a'}");
        String id = created.path("id").asText();
        assertEquals("https", created.path("protocol").asText());
        assertEquals(created, api.get("/services/s").json());
        assertEquals(created, api.get("/services/" + id + "/").json());
        assertEquals(created, api.get("/services").json().path("data").path(0));

        assertEquals(204, api.call("DELETE", "/services/s", null).status());
        assertEquals(204, api.call("DELETE", "/services/s", null).status());
        assertEquals(404, api.get("/services/" + id).status());
    }

    @Test
    void putStoresTheWholeEntityAndKeepsTheIdOfANamedOne() {
        JsonNode created = done(200, "PUT", "/services/s", "{'host':'h','retries':1}");
        assertEquals("s", created.path("name").asText());
        JsonNode replaced = done(200, "PUT", "/services/s", "{'host':'i'}");
        assertEquals(created.path("id"), replaced.path("id"));
        assertEquals(5, replaced.path("retries").asInt());
    }

    @Test
    void patchMergesRecordsAndReplacesLists() {
        JsonNode plugin =
                post("/plugins", "{'name':'key-auth','config':{'key_names':['a','b'],'hide_credentials':true}}");
        JsonNode patched = done(
                200, "PATCH", "/plugins/" + plugin.path("id").asText(), "{'config':{'key_names':['c']},'tags':['t']}");
        assertEquals("[\"c\"]", patched.path("config").path("key_names").toString());
        assertTrue(patched.path("config").path("hide_credentials").asBoolean());
        assertEquals(plugin.path("id"), patched.path("id"));
        assertEquals(plugin.path("created_at"), patched.path("created_at"));
        assertEquals(patched, api.get("/plugins/" + plugin.path("id").asText()).json());
    }

    @Test
    void patchClearsWithNullAndLeavesTheRest() {
        post("/services", "{'name':'s','host':'h','path':'/a','tags':['t'],'retries':1}");
        JsonNode patched = done(200, "PATCH", "/services/s", "{'path':null}");
        assertTrue(patched.path("path").isNull());
        assertEquals(1, patched.path("retries").asInt());
        assertEquals("[\"t\"]", patched.path("tags").toString());
        assertEquals(
                "/b",
                done(200, "PATCH", "/services/s", "{'url':'http://i/b'}")
                        .path("path")
                        .asText());
    }

    @Test
    void patchReplacesMapsAsAWhole() {
        post("/routes", "{'name':'r','headers':{'a':['1'],'b':['2']}}");
        assertEquals(
                "{\"c\":[\"3\"]}",
                done(200, "PATCH", "/routes/r", "{'headers':{'c':['3']}}")
                        .path("headers")
                        .toString());
    }

    @Test
    void aPatchedKeyStillEndsWhenItWould() {
        post("/consumers", "{'username':'c'}");
        post("/consumers/c/key-auth", "{'key':'k','ttl':1000}");
        JsonNode patched = done(200, "PATCH", "/consumers/c/key-auth/k", "{'tags':['t']}");
        assertTrue(patched.path("ttl").asInt() > 900, patched.toString());
        assertFalse(patched.has("expires_at"));
    }

    @Test
    void followsForeignKeysBothWays() {
        JsonNode service = post("/services", "{'name':'s','host':'h'}");
        JsonNode route = post("/services/s/routes", "{'name':'r','paths':['/'],'service':{'name':'none'}}");
        assertEquals(service.path("id"), route.path("service").path("id"));
        assertEquals(service, api.get("/routes/r/service").json());
        assertEquals(1, api.get("/services/s/routes").json().path("data").size());
        assertEquals(route, api.get("/services/s/routes/r").json());
        assertEquals(
                "i",
                done(200, "PATCH", "/routes/r/service", "{'host':'i'}")
                        .path("host")
                        .asText());
        JsonNode put = done(200, "PUT", "/routes/r/service", "{'host':'j'}");
        assertEquals(service.path("id"), put.path("id"));
    }

    @Test
    void aForeignKeyMayBeAName() {
        JsonNode service = post("/services", "{'name':'s','host':'h'}");
        assertEquals(
                service.path("id"),
                post("/routes", "{'paths':['/'],'service':{'name':'s'}}")
                        .path("service")
                        .path("id"));
    }

    @Test
    void takesForms() {
        JsonNode service = post("/services", "name=s&host=h&port=81&enabled=false&tags[]=a&tags[]=b&path=");
        assertEquals(81, service.path("port").asInt());
        assertFalse(service.path("enabled").asBoolean());
        assertEquals("[\"a\",\"b\"]", service.path("tags").toString());
        assertTrue(service.path("path").isNull());

        JsonNode route = post(
                "/routes",
                "service.id=" + service.path("id").asText() + "&paths[2]=/b&paths[1]=/a&headers.x=1&methods=GET");
        assertEquals("[\"/a\",\"/b\"]", route.path("paths").toString());
        assertEquals("{\"x\":[\"1\"]}", route.path("headers").toString());
        assertEquals("[\"GET\"]", route.path("methods").toString());

        JsonNode plugin = post(
                "/plugins", "name=key-auth&config.key_names=a&config.key_in_query=false&config%5Bkey_in_body%5D=true");
        assertEquals("[\"a\"]", plugin.path("config").path("key_names").toString());
        assertFalse(plugin.path("config").path("key_in_query").asBoolean());
        assertTrue(plugin.path("config").path("key_in_body").asBoolean());
        JsonNode patched = done(
                200, "PATCH", "/plugins/" + plugin.path("id").asText(), "config.key_names=a&config.key_names=b%5F");
        assertEquals("[\"a\",\"b_\"]", patched.path("config").path("key_names").toString());
        assertTrue(patched.path("config").path("key_in_body").asBoolean());
    }

    @Test
    void takesMultipartForms() {
        String disposition = "Content-Disposition: form-data; name=";
        List<String> lines = List.of(
                "--x",
                disposition + "\"name\"",
                "",
                "ä",
                "--x",
                disposition + "\"host\"",
                "",
                "h",
                "--x",
                disposition + "\"tags[1]\"; filename=\"f\"",
                "",
                "t",
                "--x--",
                "");
        String body = String.join("\r\n", lines);
        Answer answer = api.call(
                "POST", "/services", BodyPublishers.ofString(body), "Content-Type", "multipart/form-data; boundary=x");
        assertEquals(201, answer.status(), answer.text());
        assertEquals("ä", answer.json().path("name").asText());
        assertEquals("[\"t\"]", answer.json().path("tags").toString());
    }

    @Test
    void otherMediaTypesAreRefusedWithoutABody() {
        for (String type : List.of("text/plain", "application/xml", "application/yaml")) {
            Answer answer = api.call("POST", "/services", BodyPublishers.ofString("host=h"), "Content-Type", type);
            assertEquals(415, answer.status());
            assertEquals("", answer.text());
        }
        assertEquals(
                415,
                api.call("POST", "/services", BodyPublishers.ofString("host=h")).status());
    }

    @Test
    void severalContentTypesAreRefused() {
        Answer answer = api.call(
                "POST",
                "/services",
                BodyPublishers.ofString("{}"),
                "Content-Type",
                "application/json",
                "Content-Type",
                "text/plain");
        assertEquals(400, answer.status());
        assertEquals("Multiple Content-Type headers not allowed", answer.text());
    }

    @Test
    void pagesThroughACollection() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            ids.add(post("/services", "{'host':'h','tags':['a']}").path("id").asText());
        }
        post("/services", "{'host':'h','tags':['b']}");
        ids.sort(null);
        List<String> read = new ArrayList<>();
        String next = "/services?size=2&tags=a";
        while (!next.isEmpty()) {
            JsonNode page = api.get(next).json();
            page.path("data").forEach(entity -> read.add(entity.path("id").asText()));
            assertEquals(page.path("next").isNull(), !page.has("offset"));
            next = page.path("next").isNull() ? "" : page.path("next").asText();
            assertTrue(next.isEmpty() || next.contains("size=2"), next);
        }
        assertEquals(ids, read);
    }

    @Test
    void nestedPagesContinueByOffsetAlone() {
        post("/services", "{'name':'s','host':'h'}");
        post("/services/s/routes", "{'paths':['/'],'tags':['x']}");
        post("/services/s/routes", "{'paths':['/']}");
        JsonNode page = api.get("/services/s/routes?size=1&tags=none").json();
        assertEquals(1, page.path("data").size());
        assertEquals(
                "/services/s/routes?offset=" + page.path("offset").asText(),
                page.path("next").asText());
    }

    @Test
    void listsTags() {
        String service =
                post("/services", "{'host':'h','tags':['b','a']}").path("id").asText();
        String consumer =
                post("/consumers", "{'username':'c','tags':['a']}").path("id").asText();
        JsonNode all = api.get("/tags").json();
        assertEquals(3, all.path("data").size());
        assertTrue(all.path("next").isNull());

        List<String> lines = new ArrayList<>();
        String next = "/tags?size=1";
        for (int i = 0; i < 3; i++) {
            JsonNode page = api.get(next).json();
            assertEquals(1, page.path("data").size());
            lines.add(page.path("data").path(0).path("tag").asText()
                    + page.path("data").path(0).path("entity_name").asText());
            next = page.path("next").asText() + "&size=1";
            assertEquals(i == 2, page.path("next").isNull());
        }
        assertEquals(List.of("aconsumers", "bservices", "aservices"), lines);

        JsonNode tagged = api.get("/tags/a").json().path("data");
        assertEquals(2, tagged.size());
        assertEquals(consumer, tagged.path(0).path("entity_id").asText());
        assertEquals(service, tagged.path(1).path("entity_id").asText());
        assertEquals(0, api.get("/tags/none").json().path("data").size());
        assertEquals(400, api.get("/tags?offset=x").status());
    }

    @Test
    void findsAConsumerByItsCustomId() {
        JsonNode consumer = post("/consumers", "{'custom_id':'4711'}");
        JsonNode found = api.get("/consumers?custom_id=4711").json();
        assertEquals(consumer, found.path("data").path(0));
        assertTrue(found.path("next").isNull());
        assertEquals(0, api.get("/consumers?custom_id=0").json().path("data").size());
    }

    @Test
    void everyAnswerHasKongsHeaders() {
        for (Answer answer : List.of(
                api.get("/services"),
                api.get("/none"),
                api.call("TRACE", "/services", null),
                api.call("DELETE", "/services/x", null),
                api.call("POST", "/services", "{"))) {
            assertEquals("kong/3.9.1", answer.header("Server"), answer.text());
            assertEquals("*", answer.header("Access-Control-Allow-Origin"));
        }
        assertTrue(api.get("/services").header("X-Kong-Admin-Latency").matches("[0-9]+"));
        assertEquals("application/json; charset=utf-8", api.get("/services").header("Content-Type"));
    }

    /** Nothing on the loopback asks for a password, so a page from elsewhere must not reach it through a browser. */
    @Test
    void onlyLocalPagesGetAnswers() {
        Answer local = api.call("GET", "/", BodyPublishers.noBody(), "Origin", "http://localhost:8002");
        assertEquals(200, local.status());
        assertEquals("http://localhost:8002", local.header("Access-Control-Allow-Origin"));
        assertEquals("true", local.header("Access-Control-Allow-Credentials"));
        Answer preflight = api.call(
                "OPTIONS",
                "/services",
                BodyPublishers.noBody(),
                "Origin",
                "http://localhost:8002",
                "Access-Control-Request-Method",
                "POST");
        assertEquals(204, preflight.status());
        assertEquals("GET, HEAD, OPTIONS, POST", preflight.header("Access-Control-Allow-Methods"));
        for (String verb : List.of("GET", "POST", "DELETE", "OPTIONS")) {
            Answer foreign = api.call(verb, "/services", BodyPublishers.noBody(), "Origin", "http://example.com");
            assertEquals(403, foreign.status());
            assertEquals("", foreign.header("Access-Control-Allow-Origin"));
        }
    }

    @Test
    void optionsSayWhatIsAllowedAndHeadMirrorsGet() {
        Answer options = api.call("OPTIONS", "/services/x", null);
        assertEquals(204, options.status());
        assertEquals("DELETE, GET, HEAD, OPTIONS, PATCH, PUT", options.header("Allow"));
        assertEquals(options.header("Allow"), options.header("Access-Control-Allow-Methods"));
        assertEquals("Content-Type", options.header("Access-Control-Allow-Headers"));
        assertEquals(404, api.call("OPTIONS", "/none", null).status());
        Answer head = api.call("HEAD", "/services", null);
        assertEquals(200, head.status());
        assertEquals("", head.text());
        assertEquals(404, api.call("HEAD", "/services/none", null).status());
    }

    @Test
    void namesWithSlashesAndSpacesAreDecoded() {
        post("/consumers", "{'username':'a/b c+d'}");
        assertEquals(200, api.get("/consumers/a%2Fb%20c+d").status());
        assertEquals(200, api.get("/consumers/a%2Fb%20c%2Bd/plugins").status());
        assertEquals(404, api.get("/consumers/a/b%20c+d").status());
    }

    @Test
    void rootNamesVersionPluginsAndListeners() {
        post("/plugins", "{'name':'key-auth'}");
        JsonNode root = api.get("/").json();
        assertEquals("3.9.1", root.path("version").asText());
        assertEquals(
                "[\"key-auth\"]",
                root.path("plugins").path("enabled_in_cluster").toString());
        assertEquals(
                1250,
                root.path("plugins")
                        .path("available_on_server")
                        .path("key-auth")
                        .path("priority")
                        .asInt());
        JsonNode configuration = root.path("configuration");
        assertEquals("postgres", configuration.path("database").asText());
        assertEquals(
                api.server().proxyPort(),
                configuration.path("proxy_listeners").path(0).path("port").asInt());
        assertFalse(root.toString().contains("kpat_test"));
    }

    @Test
    void statusSaysWhetherTheDatabaseAnswers() {
        JsonNode status = api.get("/status?unit=k&scale=0").json();
        assertTrue(status.path("database").path("reachable").asBoolean());
        String memory = status.path("memory")
                .path("workers_lua_vms")
                .path(0)
                .path("http_allocated_gc")
                .asText();
        assertTrue(memory.matches("[0-9]+ KiB"), memory);
        assertEquals(400, api.get("/status?unit=x").status());
        assertEquals(400, api.get("/status?scale=-1").status());
    }

    @Test
    void listsItsEndpointsAndPlugins() {
        String endpoints = api.get("/endpoints").json().path("data").toString();
        for (String path : List.of(
                "/",
                "/services/{services}/routes/{routes}",
                "/routes/{routes}/service",
                "/consumers/{consumers}/key-auth",
                "/key-auths/{key-auths}/consumer")) {
            assertTrue(endpoints.contains('"' + path + '"'), path + " in " + endpoints);
        }
        assertTrue(api.get("/plugins/enabled")
                .json()
                .path("enabled_plugins")
                .toString()
                .contains("key-auth"));
    }

    @Test
    void validatesWithoutStoring() {
        assertEquals(
                "schema validation successful",
                done(200, "POST", "/schemas/services/validate", "{'host':'h'}")
                        .path("message")
                        .asText());
        done(200, "POST", "/schemas/vaults/validate", "{'name':'env','prefix':'v-1'}");
        done(200, "POST", "/schemas/partials/validate", "{'type':'redis-ce','config':{'host':'h'}}");
        done(200, "POST", "/schemas/plugins/validate", "{'name':'key-auth','config':{'key_names':['a']}}");
        assertEquals(0, api.get("/services").json().path("data").size());
        done(
                200,
                "POST",
                "/schemas/routes/validate",
                "{'paths':['/'],'service':{'id':'00000000-0000-4000-8000-000000000000','name':'s'}}");
    }

    @Test
    void schemasHaveKongsShape() {
        for (String path : List.of("/schemas/services", "/schemas/plugins", "/schemas/targets", "/schemas/tags")) {
            assertTrue(api.get(path).json().path("fields").isArray(), path);
        }
        JsonNode vault = api.get("/schemas/vaults/env").json();
        assertTrue(vault.at("/fields/0/config").isObject(), vault.toString());
        assertEquals(404, api.get("/schemas/vaults/none").status());
        JsonNode partial = api.get("/schemas/partials/redis-ee").json();
        assertTrue(partial.at("/fields/0/config/fields").isArray(), partial.toString());
        assertEquals(
                "No partial of type 'none'",
                done(404, "GET", "/schemas/partials/none", "").path("message").asText());
        JsonNode plugin = api.get("/schemas/plugins/key-auth").json();
        assertTrue(plugin.path("fields").toString().contains("\"key_names\""), plugin.toString());
        assertEquals(plugin, api.get("/plugins/schema/key-auth").json());
    }

    @Test
    void aConsumerGroupIsReadWithItsMembersWhichAreChangedFromEitherSide() {
        JsonNode group = post("/consumer_groups", "{'name':'g'}");
        JsonNode consumer = post("/consumers", "{'username':'c'}");
        JsonNode added = post("/consumer_groups/g/consumers", "{'consumer':'c'}");
        assertEquals(group, added.path("consumer_group"));
        assertEquals(consumer, added.path("consumers").path(0));

        JsonNode read = api.get("/consumer_groups/g").json();
        assertEquals(added, read);
        JsonNode bare = api.get("/consumer_groups/g?list_consumers=false").json();
        assertEquals(group, bare.path("consumer_group"));
        assertFalse(bare.has("consumers"));
        assertEquals(consumer, api.get("/consumer_groups/g/consumers").json().at("/data/0"));
        assertEquals(group, api.get("/consumers/c/consumer_groups").json().at("/data/0"));

        assertEquals(
                204, api.call("DELETE", "/consumer_groups/g/consumers/c", null).status());
        assertEquals(
                0, api.get("/consumers/c/consumer_groups").json().path("data").size());
        done(201, "POST", "/consumers/c/consumer_groups", "{'group':'g'}");
        assertEquals(
                409, api.call("POST", "/consumers/c/consumer_groups", "group=g").status());
        assertEquals(
                204, api.call("DELETE", "/consumers/c/consumer_groups/g", null).status());
        assertEquals(404, api.get("/consumer_groups/none/consumers").status());
    }

    /** decK stops a reset at a plugin without a schema. */
    @Test
    void anUploadedPluginHasASchemaToo() {
        JsonNode uploaded = post("/custom-plugins", "{'name':'streamed','handler':'return {}','schema':'return {}'}");
        assertTrue(api.get("/schemas/plugins/streamed").json().path("fields").isArray());
        assertEquals(
                204,
                api.call("DELETE", "/custom-plugins/" + uploaded.path("id").asText(), null)
                        .status());
        assertEquals(404, api.get("/schemas/plugins/streamed").status());
    }

    @Test
    void everyKindCanBeCreatedReadChangedAndDeleted() {
        post("/consumers", "{'username':'c'}");
        String[][] cases = {
            {"/upstreams", "{'name':'u'}", "{'slots':100}", "slots", "100"},
            {"/upstreams/u/targets", "{'target':'10.0.0.1:80'}", "{'weight':7}", "weight", "7"},
            {"/vaults", "{'name':'env','prefix':'my-env'}", "{'description':'d'}", "description", "d"},
            {"/key-sets", "{'name':'set'}", "{'tags':['t']}", "tags", "[\"t\"]"},
            {"/consumers/c/basic-auth", "{'username':'b','password':'p'}", "{'username':'b2'}", "username", "b2"},
            {"/consumers/c/hmac-auth", "{'username':'h'}", "{'username':'h2'}", "username", "h2"},
            {"/consumers/c/jwt", "{}", "{'algorithm':'HS512'}", "algorithm", "HS512"},
            {"/consumers/c/acls", "{'group':'a'}", "{'group':'a2'}", "group", "a2"},
            {"/consumers/c/oauth2", "{'name':'o'}", "{'client_type':'public'}", "client_type", "public"},
        };
        List<String> made = new ArrayList<>();
        for (String[] each : cases) {
            JsonNode created = post(each[0], each[1]);
            String item = each[0] + "/" + created.path("id").asText();
            assertEquals(created, api.get(item).json());
            JsonNode changed = done(200, "PATCH", item, each[2]);
            JsonNode value = changed.path(each[3]);
            assertEquals(each[4], value.isValueNode() ? value.asText() : value.toString());
            assertEquals(created.path("created_at"), changed.path("created_at"));
            assertEquals(created.path("password"), changed.path("password"));
            assertEquals(created.path("secret"), changed.path("secret"));
            assertEquals(changed, api.get(item).json());
            made.add(0, item);
        }
        assertEquals(
                "HEALTHCHECKS_OFF",
                api.get("/upstreams/u/health")
                        .json()
                        .path("data")
                        .path(0)
                        .path("health")
                        .asText());
        assertEquals(1, api.get("/upstreams/u/targets/all").json().path("data").size());
        for (String item : made) {
            assertEquals(204, api.call("DELETE", item, null).status());
        }
    }

    @Test
    void aPatchedPasswordIsHashedOnce() {
        post("/consumers", "{'username':'c'}");
        JsonNode created = post("/consumers/c/basic-auth", "{'username':'b','password':'p'}");
        JsonNode other = done(200, "PATCH", "/basic-auths/b", "{'password':'q'}");
        assertFalse(created.path("password").equals(other.path("password")));
        assertEquals(40, other.path("password").asText().length());
        assertEquals(
                created.path("password"),
                done(200, "PATCH", "/basic-auths/b", "{'password':'p'}").path("password"));
    }

    @Test
    void fieldsAreNestedLikeTheDocument() {
        JsonNode refused =
                done(400, "POST", "/routes", "{'paths':['/','/a//b'],'protocols':['grpc'],'methods':['GET']}");
        assertEquals(2, refused.path("code").asInt());
        assertEquals("schema violation", refused.path("name").asText());
        assertEquals(
                "[null,\"must not have empty segments\"]",
                refused.path("fields").path("paths").toString());
        JsonNode missing = done(400, "POST", "/routes", "{}");
        assertTrue(missing.path("fields").path("@entity").path(0).asText().startsWith("must set one of"));
        JsonNode dangling =
                done(400, "POST", "/routes", "{'paths':['/'],'service':{'id':'00000000-0000-4000-8000-000000000000'}}");
        assertEquals(4, dangling.path("code").asInt());
        assertEquals(
                "{\"service\":{\"id\":\"00000000-0000-4000-8000-000000000000\"}}",
                dangling.path("fields").toString());
    }

    /** The Konnect API and the Admin API live in one process and must not answer in each other's place. */
    @ParameterizedTest
    @CsvSource({"/services, 401", "/none, 401", "/v2/control-planes, 401"})
    void theKonnectListenerDoesNotServeIt(String path, int status) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        URI uri = URI.create("http://127.0.0.1:" + api.server().apiPort() + path);
        HttpRequest anonymous = HttpRequest.newBuilder(uri).build();
        assertEquals(status, client.send(anonymous, BodyHandlers.ofString()).statusCode());
        HttpRequest known = HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer kpat_test")
                .build();
        var answer = client.send(known, BodyHandlers.ofString());
        assertEquals(path.startsWith("/v2") ? 200 : 404, answer.statusCode());
        assertTrue(answer.headers().firstValue("Server").isEmpty());
        assertEquals(404, api.get("/v2/control-planes").status());
        assertEquals(
                "{\"message\":\"Not found\"}", api.get("/v2/control-planes").text());
        assertEquals(404, api.get("/openapi.yaml").status());
        URI status8100 = URI.create("http://127.0.0.1:" + api.server().statusPort() + "/services");
        assertEquals(
                404,
                client.send(HttpRequest.newBuilder(status8100).build(), BodyHandlers.ofString())
                        .statusCode());
    }

    @Test
    void bodiesHaveALimit() {
        Answer answer = api.call("POST", "/services", "{\"name\":\"" + "x".repeat(9 * 1024 * 1024) + "\"}");
        assertEquals(413, answer.status());
        assertTrue(answer.json().has("message"), answer.text());
        assertFalse(answer.json().has("status"), answer.text());
    }
}
