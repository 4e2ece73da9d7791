package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.problems;
import static io.gatehouse.schema.Documents.stored;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.Pems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialSchemaTest {
    private static final String CONSUMER = "consumer: {id: '11111111-1111-4111-8111-111111111111'}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acls                  | group: null                         | group: required field missing
            acls                  | group: ''                           | group: length must be at least 1
            basicauth_credentials | password: 'p'                       | username: required field missing
            basicauth_credentials | username: 'u'                       | password: required field missing
            basicauth_credentials | username: 'u', password: null       | password: required field missing
            hmacauth_credentials  | secret: 's'                         | username: required field missing
            jwt_secrets           | algorithm: 'none'                   | algorithm: expected one of: HS256, HS384, HS512, RS256, RS384, RS512, ES256, ES256K, ES384, ES512, ESB256, ESB320, ESB384, ESB512, ESP256, ESP384, ESP512, PS256, PS384, PS512, EdDSA, Ed25519, Ed448
            mtls_auth_credentials | subject_name: null                  | subject_name: required field missing
            mtls_auth_credentials | subject_name: 's', ca_certificate: {id: 'x'} | ca_certificate.id: expected a valid UUID
            keyauth_credentials   | key: ''                             | key: length must be at least 1
            """)
    void namesTheFieldAndTheExpectation(String kind, String fields, String problem) {
        assertEquals(List.of(problem), problems(kind, "{" + fields + ", " + CONSUMER + "}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            acls                  | group: 'g'
            basicauth_credentials | username: 'u', password: 'p'
            hmacauth_credentials  | username: 'u'
            jwt_secrets           | key: 'k'
            mtls_auth_credentials | subject_name: 's'
            keyauth_credentials   | key: 'k'
            """)
    void belongsToAConsumer(String kind, String fields) {
        assertEquals(List.of("consumer: required field missing"), problems(kind, "{" + fields + "}"));
    }

    @Test
    void signsTokensWithASharedSecretUnlessToldOtherwise() {
        assertEquals(
                "{\"consumer\":{\"id\":\"11111111-1111-4111-8111-111111111111\"},\"algorithm\":\"HS256\","
                        + "\"rsa_public_key\":null,\"tags\":null}",
                stored("jwt_secrets", "{" + CONSUMER + "}").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "EdDSA"})
    void needsAPublicKeyForAnAsymmetricAlgorithm(String algorithm) {
        String given = "@entity: failed conditional validation given value of field 'algorithm'";
        assertEquals(List.of(given, "rsa_public_key: required field missing"), jwt(algorithm, null));
        assertEquals(List.of(given, "rsa_public_key: invalid key"), jwt(algorithm, "no key"));
        assertEquals(List.of(), jwt(algorithm, Pems.read("rsa.pub")));
    }

    @Test
    void leavesTheKeysOfEllipticCurveAlgorithmsUnchecked() {
        assertEquals(List.of(), jwt("ES256", null));
    }

    private static List<String> jwt(String algorithm, @org.jspecify.annotations.Nullable String key) {
        ObjectNode credential = JsonNodeFactory.instance
                .objectNode()
                .put("algorithm", algorithm)
                .put("rsa_public_key", key);
        credential.putObject("consumer").put("id", "11111111-1111-4111-8111-111111111111");
        return problems(Documents.CONTRACT.entity("jwt_secrets").check(credential));
    }
}
