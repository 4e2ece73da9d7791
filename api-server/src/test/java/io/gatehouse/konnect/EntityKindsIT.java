package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.Pems;
import io.gatehouse.konnect.ApiServer.Answer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every kind, and the rules that one kind has for itself. */
class EntityKindsIT extends ServedControlPlane {
    /**
     * One kind.
     *
     * @param path the collection; what has to exist is made by {@link #prepare}
     * @param body with an explicit null for every field that may be null
     * @param name the endpoint key's value, empty for a kind without one
     */
    record Kind(String path, String body, String name) {
        @Override
        public String toString() {
            return path;
        }
    }

    static Stream<Kind> kinds() {
        String rsa = ",\"key\":" + text("rsa.key") + "}";
        return Stream.of(
                new Kind("/consumer_groups", "{\"name\":\"g\",\"tags\":null}", "g"),
                new Kind(
                        "/upstreams",
                        "{\"name\":\"v\",\"tags\":null,\"client_certificate\":null,\"host_header\":null}",
                        "v"),
                new Kind("/upstreams/u/targets", "{\"target\":\"a.test:80\",\"tags\":null,\"weight\":0}", "a.test:80"),
                new Kind(
                        "/certificates",
                        "{\"tags\":null,\"cert_alt\":null,\"key_alt\":null,\"snis\":null,\"cert\":" + text("rsa.pem")
                                + rsa,
                        ""),
                new Kind("/ca_certificates", "{\"tags\":null,\"cert\":" + text("ca.pem") + "}", ""),
                new Kind(
                        "/snis",
                        "{\"name\":\"a.test\",\"tags\":null,\"certificate\":{\"id\":\"" + CERTIFICATE + "\"}}",
                        "a.test"),
                new Kind("/certificates/" + CERTIFICATE + "/snis", "{\"name\":\"b.test\",\"tags\":null}", "b.test"),
                new Kind(
                        "/vaults",
                        "{\"name\":\"env\",\"prefix\":\"my-env\",\"tags\":null,\"description\":null,\"config\":null}",
                        "my-env"),
                new Kind("/key-sets", "{\"name\":\"set\",\"tags\":null}", "set"),
                new Kind(
                        "/keys",
                        "{\"name\":\"k\",\"kid\":\"1\",\"tags\":null,\"set\":null,\"jwk\":null,\"x5t\":null,\"pem\":{\"private_key\":null,\"public_key\":"
                                + text("rsa.pub") + "}}",
                        "k"),
                new Kind(
                        "/key-sets/ks/keys",
                        "{\"kid\":\"1\",\"name\":null,\"pem\":null,\"jwk\":\"{vault://env/key}\"}",
                        ""),
                new Kind(
                        "/partials",
                        "{\"name\":\"p\",\"type\":\"redis-ee\",\"tags\":null,\"config\":{\"host\":null,\"port\":6379,\"cluster_nodes\":null}}",
                        "p"),
                new Kind("/consumers/c/acls", "{\"group\":\"admins\",\"tags\":null}", "admins"),
                new Kind("/consumers/c/basic-auth", "{\"username\":\"u\",\"password\":\"p\",\"tags\":null}", "u"),
                new Kind("/consumers/c/hmac-auth", "{\"username\":\"u\",\"secret\":\"s\",\"tags\":null}", "u"),
                new Kind(
                        "/consumers/c/jwt",
                        "{\"key\":\"k\",\"secret\":\"s\",\"algorithm\":null,\"rsa_public_key\":null,\"tags\":null}",
                        "k"),
                new Kind(
                        "/consumers/c/mtls-auth", "{\"subject_name\":\"s\",\"ca_certificate\":null,\"tags\":null}", ""),
                new Kind(
                        "/routes",
                        "{\"name\":\"r\",\"expression\":\"http.path == \\\"/\\\"\",\"tags\":null,\"service\":null}",
                        "r"));
    }

    static final String CERTIFICATE = "11111111-1111-4111-8111-111111111111";

    /** A file of the test's PEMs as a JSON string. */
    static String text(String pem) {
        return com.fasterxml.jackson.databind.node.TextNode.valueOf(Pems.read(pem))
                .toString();
    }

    void prepare() {
        assertEquals(201, api.post(core + "/consumers", "{\"username\":\"c\"}").status());
        assertEquals(201, api.post(core + "/upstreams", "{\"name\":\"u\"}").status());
        assertEquals(201, api.post(core + "/key-sets", "{\"name\":\"ks\"}").status());
        String certificate = "{\"cert\":" + text("ec.pem") + ",\"key\":" + text("ec.key") + "}";
        assertEquals(
                200, api.put(core + "/certificates/" + CERTIFICATE, certificate).status());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void isCreatedReadReplacedAndDeleted(Kind kind) {
        prepare();
        Answer created = api.post(core + kind.path(), kind.body());
        assertEquals(201, created.status(), created.text());
        assertEquals("application/json", created.contentType());
        assertFalse(created.id().isEmpty(), created.text());
        assertTrue(created.json().path("created_at").isNumber(), created.text());
        String item = core + kind.path() + "/" + created.id();
        assertEquals(created.json(), unwrapped(api.get(item)));
        if (!kind.name().isEmpty()) {
            assertEquals(created.json(), unwrapped(api.get(core + kind.path() + "/" + kind.name())));
        }
        JsonNode listed = api.get(core + kind.path()).json().path("data");
        assertTrue(
                Stream.iterate(0, i -> i < listed.size(), i -> i + 1)
                        .anyMatch(i -> listed.path(i).equals(created.json())),
                listed.toString());
        Answer put = api.put(item, kind.body());
        assertEquals(200, put.status(), put.text());
        assertEquals(without(created.json()), without(put.json()));
        assertEquals(204, api.delete(item).status());
        assertEquals(404, api.get(item).status());
        assertEquals(204, api.delete(item).status());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void answersNullForNull(Kind kind) throws Exception {
        prepare();
        Answer created = api.post(core + kind.path(), kind.body());
        JsonNode sent = new com.fasterxml.jackson.databind.ObjectMapper().readTree(kind.body());
        sent.properties().forEach(field -> {
            boolean computed = field.getKey().equals("snis");
            if (field.getValue().isNull() && !computed) {
                assertTrue(created.json().path(field.getKey()).isNull(), field.getKey() + " in " + created.text());
            }
        });
    }

    /** Only consumer groups come wrapped. */
    private static JsonNode unwrapped(Answer answer) {
        assertEquals(200, answer.status(), answer.text());
        assertEquals("application/json", answer.contentType());
        return answer.json().has("consumer_group") ? answer.json().path("consumer_group") : answer.json();
    }

    private static JsonNode without(JsonNode entity) {
        com.fasterxml.jackson.databind.node.ObjectNode rest = entity.deepCopy();
        rest.remove(List.of("updated_at"));
        return rest;
    }

    @Test
    void aTargetHasTimesWithMillisecondsAndTheAddressThatWasSent() {
        prepare();
        Answer created = api.post(core + "/upstreams/u/targets", "{\"target\":\"a.test\"}");
        assertTrue(created.text().matches(".*\"created_at\":[0-9]+\\.[0-9]{3},.*"), created.text());
        assertEquals("a.test", created.json().path("target").asText());
        assertEquals(
                created.json(), api.get(core + "/targets").json().path("data").path(0));
        assertEquals(
                created.json(),
                api.get(core + "/upstreams/u/targets/a.test:8000").json());
        Answer again = api.post(core + "/upstreams/u/targets", "{\"target\":\"a.test:8000\"}");
        assertEquals(409, again.status(), again.text());
        assertTrue(
                again.text().contains("UNIQUE violation detected on '{target=\\\"a.test:8000\\\",upstream={id="),
                again.text());
        api.post(core + "/upstreams", "{\"name\":\"other\"}");
        assertEquals(
                201,
                api.post(core + "/upstreams/other/targets", "{\"target\":\"a.test\"}")
                        .status());
        assertEquals(405, api.post(core + "/targets", "{\"target\":\"b.test\"}").status());
        assertEquals(204, api.delete(core + "/upstreams/u").status());
        assertEquals(1, api.get(core + "/targets").json().path("data").size());
    }

    @Test
    void credentialsAreListedFlatAndWrittenNested() {
        prepare();
        for (String kind : List.of("acls", "basic-auths", "hmac-auths", "jwts", "mtls-auths")) {
            Answer list = api.get(core + "/" + kind);
            assertEquals("{\"data\":[],\"next\":null}", list.text(), kind);
            assertEquals(405, api.post(core + "/" + kind, "{}").status(), kind);
        }
        Answer acl = api.post(core + "/consumers/c/acls", "{\"group\":\"g\"}");
        assertEquals(acl.json(), api.get(core + "/acls/" + acl.id()).json());
        assertEquals(acl.json(), api.get(core + "/acls").json().path("data").path(0));
        Answer again = api.post(core + "/consumers/c/acls", "{\"group\":\"g\"}");
        assertEquals(409, again.status());
        assertTrue(again.text().contains("UNIQUE violation detected on '{consumer={id="), again.text());
        assertEquals(204, api.delete(core + "/consumers/c").status());
        assertEquals(0, api.get(core + "/acls").json().path("data").size());
    }

    @Test
    void secretsAreMadeWhenNoneAreSent() {
        prepare();
        JsonNode jwt = api.post(core + "/consumers/c/jwt", "{}").json();
        JsonNode hmac = api.post(core + "/consumers/c/hmac-auth", "{\"username\":\"u\"}")
                .json();
        for (JsonNode secret : List.of(jwt.path("key"), jwt.path("secret"), hmac.path("secret"))) {
            assertTrue(secret.asText().matches("[A-Za-z0-9]{32}"), secret.toString());
        }
    }

    @Test
    void aPasswordIsStoredAsItsHash() {
        prepare();
        String consumer = api.get(core + "/consumers/c").id();
        Answer created = api.post(core + "/consumers/c/basic-auth", "{\"username\":\"u\",\"password\":\"p\"}");
        String hash = created.json().path("password").asText();
        assertEquals(sha1("p" + consumer), hash);
        String item = core + "/consumers/c/basic-auth/" + created.id();
        String body = "{\"username\":\"u\",\"password\":\"" + hash + "\"}";
        assertEquals(
                hash,
                api.put(item + "?skip_hash=true", body).json().path("password").asText());
        assertEquals(
                sha1(hash + consumer),
                api.put(item, body).json().path("password").asText());
    }

    private static String sha1(String text) {
        try {
            byte[] digest = java.security.MessageDigest.getInstance("SHA-1")
                    .digest(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            return java.util.HexFormat.of().formatHex(digest);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void keysAreUniqueBySetAndId() {
        prepare();
        String key = "{\"kid\":\"1\",\"jwk\":\"{vault://env/key}\"}";
        assertEquals(201, api.post(core + "/keys", key).status());
        assertEquals(201, api.post(core + "/key-sets/ks/keys", key).status());
        Answer again = api.post(core + "/key-sets/ks/keys", key);
        assertEquals(409, again.status());
        assertTrue(again.text().contains("UNIQUE violation detected on '{kid=\\\"1\\\",set={id="), again.text());
        assertEquals(409, api.post(core + "/keys", key).status());
        assertEquals(204, api.delete(core + "/key-sets/ks").status());
        assertEquals(1, api.get(core + "/keys").json().path("data").size());
    }

    @Test
    void anExpressionRouteHasAPriorityAndOthersDoNot() {
        JsonNode expression = api.post(core + "/routes", "{\"expression\":\"http.path == \\\"/\\\"\"}")
                .json();
        assertEquals(0, expression.path("priority").intValue(), expression.toString());
        assertTrue(expression.path("priority").isIntegralNumber());
        JsonNode other = api.post(core + "/routes", "{\"paths\":[\"/\"]}").json();
        assertFalse(other.has("priority") || other.has("expression"), other.toString());
    }
}
