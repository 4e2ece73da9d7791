package io.gatehouse.llm.provider.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.AuthConfig;
import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.Lease;
import io.gatehouse.llm.identity.MovingClock;
import io.gatehouse.llm.identity.TestIdentities;
import io.gatehouse.llm.identity.TokenHttp;
import io.gatehouse.llm.identity.TokenServer;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.vault.Environment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes over the wire to each of Azure's token endpoints, in the form that Azure's own SDKs send. */
class ManagedIdentityTest {
    private static final TokenHttp HTTP = TestIdentities.http();
    private static final String TOKEN = "{'token_type':'Bearer','expires_in':3599,'access_token':'azure-token'}";

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

    private static CredentialSource<String> source(String auth, Map<String, String> environment) throws Exception {
        String json = ("{'azure_use_managed_identity':true" + auth + "}").replace('\'', '"');
        AuthConfig config = AuthConfig.read(Fields.of(new ObjectMapper().readTree(json)));
        return new ManagedIdentity(new Environment(environment)).source(config);
    }

    private TokenServer.Request fetch(String auth, Map<String, String> environment) throws Exception {
        Lease<String> lease = source(auth, environment).fetch(HTTP, clock);
        assertEquals("azure-token", lease.value());
        assertEquals(clock.instant().plusSeconds(3599), lease.expiresAt());
        return server.last();
    }

    @Test
    void anApplicationShowsItsSecret() throws Exception {
        TokenServer.Request request = fetch(
                ",'azure_client_id':'app','azure_client_secret':'s3cret&more','azure_tenant_id':'tenant'",
                Map.of("AZURE_AUTHORITY_HOST", server.url() + "/"));
        assertEquals("POST /tenant/oauth2/v2.0/token", request.method() + " " + request.target());
        assertTrue(request.header("Content-Type").startsWith("application/x-www-form-urlencoded"));
        assertEquals(
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "app",
                        "client_secret", "s3cret&more",
                        "scope", "https://cognitiveservices.azure.com/.default"),
                request.form());
    }

    @Test
    void theEnvironmentMayNameTheApplication() throws Exception {
        TokenServer.Request request = fetch(
                "",
                Map.of(
                        "AZURE_AUTHORITY_HOST", server.url(),
                        "AZURE_CLIENT_ID", "app",
                        "AZURE_CLIENT_SECRET", "s3cret",
                        "AZURE_TENANT_ID", "contoso.example"));
        assertEquals("/contoso.example/oauth2/v2.0/token", request.target());
        assertEquals("s3cret", request.form().get("client_secret"));
    }

    @Test
    void aWorkloadShowsItsFederatedToken(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("token"), "header.claims.signature\n");
        TokenServer.Request request = fetch(
                "",
                Map.of(
                        "AZURE_AUTHORITY_HOST",
                        server.url(),
                        "AZURE_CLIENT_ID",
                        "workload",
                        "AZURE_TENANT_ID",
                        "tenant",
                        "AZURE_FEDERATED_TOKEN_FILE",
                        file.toString()));
        assertEquals("POST /tenant/oauth2/v2.0/token", request.method() + " " + request.target());
        assertEquals(
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", "workload",
                        "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
                        "client_assertion", "header.claims.signature",
                        "scope", "https://cognitiveservices.azure.com/.default"),
                request.form());

        Files.writeString(file, "renewed");
        assertEquals(
                "renewed",
                fetch(
                                ",'azure_client_id':'workload','azure_tenant_id':'tenant'",
                                Map.of(
                                        "AZURE_AUTHORITY_HOST", server.url(),
                                        "AZURE_FEDERATED_TOKEN_FILE", file.toString()))
                        .form()
                        .get("client_assertion"));
    }

    @Test
    void aVirtualMachineAsksItsMetadataService() throws Exception {
        Map<String, String> environment = Map.of("AZURE_POD_IDENTITY_AUTHORITY_HOST", server.url());
        TokenServer.Request request = fetch("", environment);
        assertEquals(
                "GET /metadata/identity/oauth2/token",
                request.method() + " " + request.uri().getPath());
        assertEquals("true", request.header("Metadata"));
        assertEquals(
                Map.of("api-version", "2018-02-01", "resource", "https://cognitiveservices.azure.com"),
                request.query());

        assertEquals(
                "mine", fetch(",'azure_client_id':'mine'", environment).query().get("client_id"));
    }

    @Test
    void anAppServiceAsksItsOwnEndpoint() throws Exception {
        TokenServer.Request request = fetch(
                ",'azure_client_id':'mine'",
                Map.of("IDENTITY_ENDPOINT", server.url() + "/msi/token", "IDENTITY_HEADER", "s3cret"));
        assertEquals("GET /msi/token", request.method() + " " + request.uri().getPath());
        assertEquals("s3cret", request.header("X-IDENTITY-HEADER"));
        assertEquals(
                Map.of(
                        "api-version", "2019-08-01",
                        "resource", "https://cognitiveservices.azure.com",
                        "client_id", "mine"),
                request.query());
    }

    @Test
    void saysWhatFailedWithoutSecrets() throws Exception {
        CredentialSource<String> source = source(
                ",'azure_client_id':'app','azure_client_secret':'s3cret','azure_tenant_id':'tenant'",
                Map.of("AZURE_AUTHORITY_HOST", server.url()));
        assertFalse(source.toString().contains("s3cret"));
        server.answers(401, "{'error':'invalid_client','error_description':'AADSTS7000215: s3cret is wrong'}");
        IOException refused = assertThrows(IOException.class, () -> source.fetch(HTTP, clock));
        assertEquals(server.url() + " answered with status 401 (invalid_client)", refused.getMessage());
        server.answers(302, "");
        IOException moved = assertThrows(IOException.class, () -> source.fetch(HTTP, clock));
        assertEquals(server.url() + " answered with status 302", moved.getMessage());
        server.close();
        IOException silent = assertThrows(IOException.class, () -> source.fetch(HTTP, clock));
        assertTrue(String.valueOf(silent.getMessage()).startsWith("no answer of " + server.url()), silent.getMessage());
        assertFalse(String.valueOf(silent.getMessage()).contains("s3cret"), silent.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                ",'azure_client_secret':'s3cret' # config.azure_client_id must be set where there is a client secret",
                ",'azure_client_secret':'s3cret','azure_client_id':'a' # config.azure_tenant_id must be set where there is a client secret",
                ",'azure_tenant_id':'a/b' # config.azure_tenant_id must be a tenant's id or domain",
                ",'azure_client_id':'$(headers.x)' # config.azure_client_id must not be a template: an identity is the same for all requests",
                ",'header_name':'api-key','header_value':'k' # config.azure_use_managed_identity must not be set together with header_name api-key",
                ",'header_name':'authorization','header_value':'k' # config.azure_use_managed_identity must not be set together with header_name Authorization"
            },
            quoteCharacter = '\u0001')
    void refusesWhatDoesNotGoTogether(String auth, String message) {
        InvalidConfig failure = assertThrows(InvalidConfig.class, () -> source(auth, Map.of()));
        assertEquals(message, failure.getMessage());
    }

    @Test
    void refusesAnEndpointThatIsNoAddress() {
        InvalidConfig failure = assertThrows(
                InvalidConfig.class, () -> source("", Map.of("AZURE_POD_IDENTITY_AUTHORITY_HOST", "http://")));
        assertEquals(
                "AZURE_POD_IDENTITY_AUTHORITY_HOST in the environment of the gateway must be an http or https URL with a host",
                failure.getMessage());
    }
}
