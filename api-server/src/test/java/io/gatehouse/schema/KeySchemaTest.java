package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.problems;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.Pems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeySchemaTest {
    /** The public key of RFC 7515, A.3. */
    private static final String CURVE = "\"kty\":\"EC\",\"crv\":\"P-256\","
            + "\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
            + "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"";

    @Test
    void takesAJsonWebKeyWithItsOwnId() {
        assertEquals(List.of(), check(jwk("{\"kid\":\"k\"," + CURVE + "}")));
        assertEquals(
                List.of(), check(jwk("{\"kid\":\"k\",\"kty\":\"oct\",\"k\":\"AyM1SysPpbyDfgZld3umj1qzKObwVMko\"}")));
    }

    @Test
    void refusesAJsonWebKeyThatIsNone() {
        assertEquals(List.of("@entity: could not json decode jwk string"), check(jwk("{")));
        assertEquals(List.of("@entity: could not json decode jwk string"), check(jwk("[]")));
        assertEquals(
                List.of("@entity: kid in jwk.kid must be equal to keys.kid"),
                check(jwk("{\"kid\":\"other\"," + CURVE + "}")));
        for (String members : List.of(
                "\"kty\":\"EC\"",
                "\"kty\":\"wizard\"",
                "\"kty\":\"RSA\",\"n\":\"AQAB\",\"e\":\"AQAB\"",
                "\"kty\":\"RSA\",\"n\":\"?\",\"e\":\"AQAB\"",
                "\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AQAB\"",
                CURVE.replace("f83O", "f83P"))) {
            assertEquals(
                    List.of("@entity: could not load JWK, likely not a valid key"),
                    check(jwk("{\"kid\":\"k\"," + members + "}")),
                    members);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rsa.key, rsa.pub",
        "rsa-pkcs1.key, rsa-pkcs1.pub",
        "ec.key, ec.pub",
        "ec-sec1.key, ec.pub",
        "ed.key, ed.pub"
    })
    void takesAPairInPem(String privateKey, String publicKey) {
        assertEquals(List.of(), check(pem(Pems.read(privateKey), Pems.read(publicKey))));
    }

    @Test
    void refusesAPairThatIsNone() {
        assertEquals(
                List.of("pem: public key does not match private key"),
                check(pem(Pems.read("rsa.key"), Pems.read("ec.pub"))));
        assertEquals(List.of("pem: could not load public key"), check(pem(Pems.read("rsa.key"), Pems.read("rsa.key"))));
        assertEquals(List.of("pem: could not load private key"), check(pem("x", Pems.read("rsa.pub"))));
        assertEquals(List.of(), check(pem("{vault://env/key}", Pems.read("rsa.pub"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kid: 'k'                                 | @entity: at least one of these fields must be non-empty: 'pem', 'jwk'
            kid: 'k', pem: {}                        | pem: need to supply a PEM formatted public and/or private key.
            kid: 'k', jwk: '{vault://env/k}', pem: {public_key: '{vault://env/p}'} | @entity: only one or none of these fields must be set: 'pem', 'jwk'
            jwk: '{vault://env/k}'                   | kid: required field missing
            kid: 'k', jwk: {}                        | jwk: expected a string
            kid: 'k', jwk: '{vault://env/k}', set: {id: 'x'} | set.id: expected a valid UUID
            """)
    void namesTheFieldAndTheExpectation(String fields, String problem) {
        assertEquals(List.of(problem), problems("keys", "{" + fields + "}"));
    }

    private static List<String> check(ObjectNode key) {
        return problems(Documents.CONTRACT.entity("keys").check(key));
    }

    private static ObjectNode jwk(String text) {
        return JsonNodeFactory.instance.objectNode().put("kid", "k").put("jwk", text);
    }

    private static ObjectNode pem(String privateKey, String publicKey) {
        ObjectNode key = JsonNodeFactory.instance.objectNode().put("kid", "k");
        key.putObject("pem").put("private_key", privateKey).put("public_key", publicKey);
        return key;
    }
}
