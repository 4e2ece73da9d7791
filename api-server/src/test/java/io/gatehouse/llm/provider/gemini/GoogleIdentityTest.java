package io.gatehouse.llm.provider.gemini;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.Pems;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.AuthConfig;
import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.MovingClock;
import io.gatehouse.llm.identity.TestIdentities;
import io.gatehouse.llm.identity.TokenHttp;
import io.gatehouse.llm.identity.TokenServer;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.schema.pem.Keys;
import io.gatehouse.vault.Environment;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a service account sends, and what a machine asks. */
class GoogleIdentityTest {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final TokenHttp HTTP = TestIdentities.http();
    private static final String TOKEN = "{'access_token':'google-token','expires_in':3599,'token_type':'Bearer'}";

    private final MovingClock clock = new MovingClock();
    private TokenServer server;

    @BeforeEach
    void start() throws Exception {
        server = new TokenServer().answers(200, TOKEN);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @AfterAll
    static void close() {
        HTTP.close();
    }

    private static ObjectNode keyFile(String tokenUri) {
        return JSON.createObjectNode()
                .put("type", "service_account")
                .put("private_key_id", "key-7")
                .put("private_key", Pems.read("rsa.key"))
                .put("client_email", "caller@project.iam.gserviceaccount.com")
                .put("token_uri", tokenUri);
    }

    private static CredentialSource<String> source(ObjectNode auth, Map<String, String> environment) throws Exception {
        auth.put("gcp_use_service_account", true);
        return new GoogleIdentity(new Environment(environment)).source(AuthConfig.read(Fields.of(auth)));
    }

    private static ObjectNode auth(String name, String value) {
        return JSON.createObjectNode().put(name, value);
    }

    private String fetch(CredentialSource<String> source) throws Exception {
        return source.fetch(HTTP, clock).value();
    }

    @Test
    void aServiceAccountShowsASignedAssertion() throws Exception {
        String keyFile = keyFile(server.url() + "/token").toString();
        CredentialSource<String> source = source(auth("gcp_service_account_json", keyFile), Map.of());
        assertEquals("google-token", fetch(source));

        TokenServer.Request request = server.last();
        assertEquals("POST /token", request.method() + " " + request.target());
        assertEquals(
                "urn:ietf:params:oauth:grant-type:jwt-bearer", request.form().get("grant_type"));
        String[] parts = String.valueOf(request.form().get("assertion")).split("\\.", -1);
        assertEquals(3, parts.length);
        assertEquals(JSON.readTree("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"key-7\"}"), decoded(parts[0]));
        long now = clock.instant().getEpochSecond();
        assertEquals(
                JSON.createObjectNode()
                        .put("iss", "caller@project.iam.gserviceaccount.com")
                        .put("scope", "https://www.googleapis.com/auth/cloud-platform")
                        .put("aud", server.url() + "/token")
                        .put("iat", (int) now)
                        .put("exp", (int) now + 3600),
                decoded(parts[1]));
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(Keys.publicKey(Pems.read("rsa.pub")).orElseThrow());
        signature.update((parts[0] + "." + parts[1]).getBytes(US_ASCII));
        assertTrue(signature.verify(Base64.getUrlDecoder().decode(parts[2])));
        assertFalse(source.toString().contains("BEGIN"), source.toString());
    }

    private static JsonNode decoded(String part) throws Exception {
        return JSON.readTree(Base64.getUrlDecoder().decode(part));
    }

    @Test
    void theAssertionMayGoElsewhereThanItSays() throws Exception {
        ObjectNode auth = auth("gcp_oauth_token_url", server.url() + "/elsewhere");
        Map<String, String> environment = Map.of(
                "GCP_SERVICE_ACCOUNT", keyFile("https://oauth2.example/token").toString());
        assertEquals("google-token", fetch(source(auth, environment)));
        assertEquals("/elsewhere", server.last().target());
        String claims = String.valueOf(server.last().form().get("assertion")).split("\\.", -1)[1];
        assertEquals("https://oauth2.example/token", decoded(claims).path("aud").asText());
    }

    @Test
    void aMachineAsksItsMetadataServer() throws Exception {
        String path = "/computeMetadata/v1/instance/service-accounts/default/token";
        assertEquals(
                "google-token",
                fetch(source(
                        JSON.createObjectNode(),
                        Map.of("GCE_METADATA_HOST", server.url().substring(7)))));
        assertEquals("GET " + path, server.last().method() + " " + server.last().target());
        assertEquals("Google", server.last().header("Metadata-Flavor"));

        fetch(source(auth("gcp_metadata_url", server.url()), Map.of()));
        assertEquals(path, server.last().target());
        fetch(source(auth("gcp_metadata_url", server.url() + "/token?scopes=x"), Map.of()));
        assertEquals("/token?scopes=x", server.last().target());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\u0001',
            value = {
                "gcp_service_account_json # s3cret # config.gcp_service_account_json must be the key file of a service account: it is not JSON",
                "gcp_service_account_json # {} # config.gcp_service_account_json must be the key file of a service account: it has no client_email",
                "gcp_service_account_json # {\"client_email\":\"a\",\"private_key\":\"s3cret\"} # config.gcp_service_account_json must be the key file of a service account: its private_key is not an RSA key in PEM",
                "gcp_service_account_json # $(headers.x) # config.gcp_service_account_json must not be a template: an identity is the same for all requests",
                "gcp_oauth_token_url # ftp://example # config.gcp_oauth_token_url must be an http or https URL with a host",
                "gcp_oauth_token_url # https://example # config.gcp_oauth_token_url must not be set without gcp_service_account_json",
                "gcp_metadata_url # metadata # config.gcp_metadata_url must be an http or https URL with a host"
            })
    void refusesWhatNamesNoAccount(String name, String value, String message) {
        InvalidConfig failure = assertThrows(InvalidConfig.class, () -> source(auth(name, value), Map.of()));
        assertEquals(message, failure.getMessage());
    }

    @Test
    void refusesAKeyBesideTheIdentity() {
        ObjectNode auth = auth("header_name", "x-goog-api-key").put("header_value", "k");
        InvalidConfig failure = assertThrows(InvalidConfig.class, () -> source(auth, Map.of()));
        assertEquals(
                "config.gcp_use_service_account must not be set together with header_name x-goog-api-key",
                failure.getMessage());
    }

    @Test
    void namesTheVariableOfAKeyFileThatIsNone() {
        InvalidConfig failure = assertThrows(
                InvalidConfig.class, () -> source(JSON.createObjectNode(), Map.of("GCP_SERVICE_ACCOUNT", "s3cret")));
        assertEquals(
                "config.gcp_service_account_json is not set, and GCP_SERVICE_ACCOUNT in the environment must be the key"
                        + " file of a service account: it is not JSON",
                failure.getMessage());
    }
}
