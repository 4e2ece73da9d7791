package io.gatehouse.schema;

import static io.gatehouse.schema.Documents.valid;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.Pems;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CertificateSchemaTest {
    @ParameterizedTest
    @CsvSource({"rsa.pem, rsa.key", "rsa.pem, rsa-pkcs1.key", "ec.pem, ec.key", "ec.pem, ec-sec1.key", "ed.pem, ed.key"
    })
    void takesACertificateWithItsKeyInAnyUsualForm(String certificate, String key) {
        ObjectNode given = pair(certificate, key);
        ObjectNode stored = valid(Documents.CONTRACT.entity("certificates").check(given));
        assertEquals(given.path("cert"), stored.path("cert"), "byte for byte");
        assertEquals(given.path("key"), stored.path("key"), "byte for byte");
    }

    @ParameterizedTest
    @CsvSource({"rsa.pem, ec.key", "ec.pem, rsa.key", "ed.pem, ec.key", "ca.pem, rsa.key"})
    void refusesTheKeyOfAnotherCertificate(String certificate, String key) {
        assertEquals(List.of("@entity: certificate does not match key"), problems(certificate, key));
    }

    @Test
    void refusesTextThatIsNoPem() {
        assertEquals(
                List.of("cert: invalid certificate: expected an X.509 certificate in PEM"),
                check(pair("rsa.pem", "rsa.key").put("cert", "no certificate")));
        assertEquals(
                List.of("key: invalid key: expected an unencrypted private key in PEM"),
                check(pair("rsa.pem", "rsa.key").put("key", Pems.read("rsa.pub"))));
        assertEquals(
                List.of("key: invalid key: expected an unencrypted private key in PEM"),
                check(pair("rsa.pem", "rsa.key")
                        .put("key", "-----BEGIN PRIVATE KEY-----\n!!!\n-----END PRIVATE KEY-----")));
        assertEquals(
                List.of("cert: required field missing", "key: required field missing"),
                Documents.problems("certificates", "{}"));
    }

    @Test
    void takesASecondPairOfAnotherType() {
        assertEquals(List.of(), check(pair("rsa.pem", "rsa.key", "ec.pem", "ec.key")));
        assertEquals(
                List.of("@entity: alternative certificate does not match key"),
                check(pair("rsa.pem", "rsa.key", "ec.pem", "ed.key")));
        assertEquals(
                List.of("@entity: certificate and alternative certificate need to have different type (e.g. RSA and"
                        + " ECDSA), the provided certificates were both of the same type"),
                check(pair("rsa.pem", "rsa.key", "rsa.pem", "rsa.key")));
        assertEquals(
                List.of("@entity: all or none of these fields must be set: 'cert_alt', 'key_alt'"),
                check(pair("rsa.pem", "rsa.key").put("key_alt", Pems.read("ec.key"))));
    }

    @Test
    void leavesVaultReferencesAlone() {
        assertEquals(List.of(), check(pair("rsa.pem", "rsa.key").put("key", "{vault://env/key}")));
        assertEquals(List.of(), check(pair("rsa.pem", "rsa.key").put("cert", "{vault://env/cert}")));
    }

    @Test
    void checksTheNames() {
        ObjectNode certificate = pair("rsa.pem", "rsa.key");
        certificate.putArray("snis").add("*").add("1.2.3.4").add("a.test:1");
        assertEquals(List.of("snis.2: must not be an IP", "snis.3: must not have a port"), check(certificate));
    }

    @Test
    void neverSaysWhatIsInAKey() {
        String secret = "-----BEGIN PRIVATE KEY-----\nc2VjcmV0\n-----END PRIVATE KEY-----";
        assertEquals(
                false,
                check(pair("rsa.pem", "rsa.key").put("key", secret)).toString().contains("c2VjcmV0"));
    }

    private static List<String> problems(String certificate, String key) {
        return check(pair(certificate, key));
    }

    private static List<String> check(ObjectNode certificate) {
        return Documents.problems(Documents.CONTRACT.entity("certificates").check(certificate));
    }

    private static ObjectNode pair(String certificate, String key) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("cert", Pems.read(certificate))
                .put("key", Pems.read(key));
    }

    private static ObjectNode pair(String certificate, String key, String second, String secondKey) {
        return pair(certificate, key).put("cert_alt", Pems.read(second)).put("key_alt", Pems.read(secondKey));
    }
}
