package io.gatehouse.llm.provider.bedrock;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.json.Fields;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.Lease;
import io.gatehouse.llm.identity.MovingClock;
import io.gatehouse.llm.identity.TestIdentities;
import io.gatehouse.llm.identity.TokenHttp;
import io.gatehouse.llm.identity.TokenServer;
import io.gatehouse.llm.identity.TokenServer.Answer;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.vault.Environment;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where keys come from, and what goes over the wire for them. */
class KeyChainTest {
    private static final TokenHttp HTTP = TestIdentities.http();
    private static final Instant END = Instant.parse("2026-01-02T09:04:05Z");
    private static final String ROLE = "arn:aws:iam::123456789012:role/Bedrock+Caller";
    private static final String DOCUMENT =
            "{\"Code\":\"Success\",\"AccessKeyId\":\"ASIAHOST\",\"SecretAccessKey\":\"s3cret\","
                    + "\"Token\":\"host-token\",\"Expiration\":\"2026-01-02T09:04:05Z\"}";
    private static final String ASSUMED =
            "<%1$sResponse xmlns=\"https://sts.amazonaws.com/doc/2011-06-15/\"><%1$sResult>"
                    + "<AssumedRoleUser><Arn>arn:x</Arn></AssumedRoleUser><Credentials><AccessKeyId>ASIAROLE</AccessKeyId>"
                    + "<SecretAccessKey>s3cret/role&amp;</SecretAccessKey><SessionToken>role-token==</SessionToken>"
                    + "<Expiration>2026-01-02T09:04:05Z</Expiration></Credentials></%1$sResult></%1$sResponse>";
    private static final AwsKeys OF_THE_ROLE = new AwsKeys("ASIAROLE", "s3cret/role&", "role-token==");
    private static final AwsKeys OF_THE_HOST = new AwsKeys("ASIAHOST", "s3cret", "host-token");

    private final MovingClock clock = new MovingClock();
    private TokenServer server;

    @BeforeEach
    void start() throws Exception {
        server = new TokenServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @AfterAll
    static void close() {
        HTTP.close();
    }

    private static CredentialSource<AwsKeys> source(String auth, String options, Map<String, String> environment)
            throws Exception {
        String json = "{'route_type':'llm/v1/chat','auth':{" + auth
                + "},'model':{'provider':'bedrock','name':'m','options':{'bedrock':{" + options + "}}}}";
        Target target = Target.read(Fields.of(new ObjectMapper().readTree(json.replace('\'', '"'))));
        return new KeyChain(new Environment(environment)).source(target, "eu-central-1");
    }

    private AwsKeys fetch(CredentialSource<AwsKeys> source) throws Exception {
        Lease<AwsKeys> lease = source.fetch(HTTP, clock);
        assertEquals(END, lease.expiresAt());
        return lease.value();
    }

    private String roleAtServer() {
        return "'aws_assume_role_arn':'" + ROLE + "','aws_sts_endpoint_url':'" + server.url() + "/sts'";
    }

    @Test
    void theConfigsKeysGoBeforeTheEnvironments() throws Exception {
        Map<String, String> environment =
                Map.of("AWS_ACCESS_KEY_ID", "AKIDENV", "AWS_SECRET_ACCESS_KEY", "e", "AWS_SESSION_TOKEN", "t");
        assertEquals(
                new FixedKeys(new AwsKeys("AKID", "c", null)),
                source("'aws_access_key_id':'AKID','aws_secret_access_key':'c'", "", environment));
        assertEquals(new FixedKeys(new AwsKeys("AKIDENV", "e", "t")), source("", "", environment));
    }

    @Test
    void signsLikeBotocore() throws Exception {
        AssumedRole role = new AssumedRole(
                new FixedKeys(new AwsKeys("AKIDBASE", "base-secret", null)),
                ROLE,
                "gatehouse@eu",
                "eu-central-1",
                URI.create("https://sts.eu-central-1.amazonaws.com/"));
        byte[] form = ("Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2F"
                        + "Bedrock%2BCaller&RoleSessionName=gatehouse%40eu")
                .getBytes(US_ASCII);
        // Recorded with botocore 1.44.5.
        assertEquals(
                Map.of(
                        "x-amz-date",
                        "20260102T030405Z",
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIDBASE/20260102/eu-central-1/sts/aws4_request, "
                                + "SignedHeaders=content-type;host;x-amz-date, "
                                + "Signature=13fb4fab387bb8a6362b79e28e8e2e8fbdece8a9b5eed968e712290b061479ca"),
                role.headers(new AwsKeys("AKIDBASE", "base-secret", null), form, clock.instant()));
        AssumedRole elsewhere = new AssumedRole(
                role.base(), ROLE, "gatehouse@eu", "eu-central-1", URI.create("http://sts.internal.example:8443/path"));
        assertEquals(
                Map.of(
                        "x-amz-date",
                        "20260102T030405Z",
                        "x-amz-security-token",
                        "base/token+of==",
                        "Authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIDBASE/20260102/eu-central-1/sts/aws4_request, "
                                + "SignedHeaders=content-type;host;x-amz-date;x-amz-security-token, "
                                + "Signature=dfb106096a2fdf876304ef8b8968ef6bbee36fd6c6c1d0f1689cf9c3d981cdc9"),
                elsewhere.headers(new AwsKeys("AKIDBASE", "base-secret", "base/token+of=="), form, clock.instant()));
    }

    @Test
    void aConfiguredRoleIsAssumed() throws Exception {
        server.script(request -> new Answer(200, ASSUMED.formatted("AssumeRole")));
        CredentialSource<AwsKeys> source = source(
                "'aws_access_key_id':'AKIDBASE','aws_secret_access_key':'base-secret'",
                roleAtServer() + ",'aws_role_session_name':'gatehouse@eu'",
                Map.of());
        assertEquals(OF_THE_ROLE, fetch(source));
        TokenServer.Request request = server.last();
        assertEquals("POST /sts", request.method() + " " + request.target());
        assertEquals(
                "Action=AssumeRole&Version=2011-06-15&RoleArn=arn%3Aaws%3Aiam%3A%3A123456789012%3Arole%2FBedrock%2BCaller"
                        + "&RoleSessionName=gatehouse%40eu",
                request.body());
        // What was signed is what came.
        assertEquals("application/x-www-form-urlencoded; charset=utf-8", request.header("Content-Type"));
        assertEquals(server.url(), "http://" + request.header("Host"));
        assertTrue(
                request.header("Authorization")
                        .startsWith("AWS4-HMAC-SHA256 Credential=AKIDBASE/20260102/eu-central-1/sts/aws4_request, "),
                request.header("Authorization"));
        assertFalse(source.toString().contains("base-secret"));
    }

    @Test
    void aServiceAccountShowsItsToken(@TempDir Path directory) throws Exception {
        server.script(request -> new Answer(200, ASSUMED.formatted("AssumeRoleWithWebIdentity")));
        Path file = Files.writeString(directory.resolve("token"), "header.claims.signature\n");
        Map<String, String> environment = Map.of(
                "AWS_ROLE_ARN", ROLE, "AWS_WEB_IDENTITY_TOKEN_FILE", file.toString(), "AWS_ROLE_SESSION_NAME", "pod");
        assertEquals(OF_THE_ROLE, fetch(source("", "'aws_sts_endpoint_url':'" + server.url() + "/'", environment)));
        assertEquals(
                Map.of(
                        "Action", "AssumeRoleWithWebIdentity",
                        "Version", "2011-06-15",
                        "RoleArn", ROLE,
                        "RoleSessionName", "pod",
                        "WebIdentityToken", "header.claims.signature"),
                server.last().form());
        assertEquals("null", server.last().header("Authorization"));
    }

    @Test
    void aContainerAsksItsEndpoint(@TempDir Path directory) throws Exception {
        server.answers(200, DOCUMENT);
        Path file = Files.writeString(directory.resolve("token"), "from-the-file\n");
        String url = server.url() + "/v1/credentials?id=7";
        assertEquals(
                OF_THE_HOST,
                fetch(source(
                        "",
                        "",
                        Map.of(
                                "AWS_CONTAINER_CREDENTIALS_FULL_URI",
                                url,
                                "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
                                file.toString()))));
        assertEquals(
                "GET /v1/credentials?id=7",
                server.last().method() + " " + server.last().target());
        assertEquals("from-the-file", server.last().header("Authorization"));
        fetch(source(
                "",
                "",
                Map.of("AWS_CONTAINER_CREDENTIALS_FULL_URI", url, "AWS_CONTAINER_AUTHORIZATION_TOKEN", "Basic x")));
        assertEquals("Basic x", server.last().header("Authorization"));
        assertEquals(
                "AWS role of the container by http://169.254.170.2/v2/credentials/7",
                source("", "", Map.of("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "/v2/credentials/7"))
                        .toString());
    }

    @Test
    void anInstanceOpensASessionWithItsMetadataService() throws Exception {
        server.script(request -> switch (request.method() + " " + request.target()) {
            case "PUT /latest/api/token" -> new Answer(200, "session-token");
            case "GET /latest/meta-data/iam/security-credentials/" -> new Answer(200, "my-role\n");
            case "GET /latest/meta-data/iam/security-credentials/my-role" -> new Answer(200, DOCUMENT);
            default -> new Answer(404, "");
        });
        assertEquals(OF_THE_HOST, fetch(source("", "", Map.of("AWS_EC2_METADATA_SERVICE_ENDPOINT", server.url()))));
        assertEquals("60", server.requests().get(0).header("X-aws-ec2-metadata-token-ttl-seconds"));
        assertEquals("session-token", server.requests().get(1).header("X-aws-ec2-metadata-token"));
        assertEquals("session-token", server.last().header("X-aws-ec2-metadata-token"));
    }

    @Test
    void aRoleIsAssumedWithTheHostsKeys() throws Exception {
        server.script(request ->
                new Answer(200, request.method().equals("GET") ? DOCUMENT : ASSUMED.formatted("AssumeRole")));
        CredentialSource<AwsKeys> source =
                source("", roleAtServer(), Map.of("AWS_CONTAINER_CREDENTIALS_FULL_URI", server.url() + "/credentials"));
        assertEquals(OF_THE_ROLE, fetch(source));
        assertEquals("host-token", server.last().header("X-Amz-Security-Token"));
        assertEquals("gatehouse", server.last().form().get("RoleSessionName"));
        assertTrue(server.last().header("Authorization").contains("x-amz-security-token"));
    }

    @Test
    void saysWhatAwsRefused() throws Exception {
        server.answers(
                403,
                "<ErrorResponse><Error><Code>AccessDenied</Code><Message>s3cret</Message></Error></ErrorResponse>");
        CredentialSource<AwsKeys> source =
                source("'aws_access_key_id':'a','aws_secret_access_key':'b'", roleAtServer(), Map.of());
        IOException refused = assertThrows(IOException.class, () -> source.fetch(HTTP, clock));
        assertEquals(server.url() + " answered with status 403 (AccessDenied)", refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no XML",
                "<a><AccessKeyId>AKID</AccessKeyId></a>",
                "<!DOCTYPE a [<!ENTITY s SYSTEM \"file:///etc/hostname\">]><a><AccessKeyId>&s;</AccessKeyId></a>",
                "<a><AccessKeyId>A</AccessKeyId><SecretAccessKey>s3cret</SecretAccessKey><SessionToken>t</SessionToken>"
                        + "<Expiration>soon</Expiration></a>"
            })
    void refusesAnAnswerWithoutKeys(String answer) {
        IOException failure =
                assertThrows(IOException.class, () -> RoleAnswer.read(answer.getBytes(US_ASCII), clock.instant()));
        assertFalse(String.valueOf(failure.getMessage()).contains("s3cret"), failure.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            quoteCharacter = '\u0001',
            value = {
                "'aws_assume_role_arn':'$(headers.role)' # config.model.options.bedrock.aws_assume_role_arn must not be a template: an identity is the same for all requests",
                "'aws_assume_role_arn':'my-role' # config.model.options.bedrock.aws_assume_role_arn must be the ARN of a role",
                "'aws_assume_role_arn':'arn:x','aws_role_session_name':'a b' # config.model.options.bedrock.aws_role_session_name must be 2 to 64 letters, digits and any of +=,.@_- characters",
                "'aws_sts_endpoint_url':'sts.example' # config.model.options.bedrock.aws_sts_endpoint_url must be an http or https URL with a host"
            })
    void refusesWhatIsNoRole(String options, String message) {
        InvalidConfig failure = assertThrows(InvalidConfig.class, () -> source("", options, Map.of()));
        assertEquals(message, failure.getMessage());
    }

    @Test
    void wantsKeysWhereThereIsNoInstanceToAsk() {
        InvalidConfig failure =
                assertThrows(InvalidConfig.class, () -> source("", "", Map.of("AWS_EC2_METADATA_DISABLED", "true")));
        assertTrue(
                String.valueOf(failure.getMessage())
                        .startsWith("auth.aws_access_key_id and auth.aws_secret_access_key"),
                failure.getMessage());
    }
}
