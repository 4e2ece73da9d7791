package io.gatehouse.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.pem.Jwk;
import io.gatehouse.schema.pem.Keys;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;

/** What a key holds can be read: a JSON Web Key with the same key id, or a pair in PEM. */
final class KeyMaterial implements EntityCheck {
    private static final List<Object> PEM = List.of("pem");

    @Override
    public void check(ObjectNode key, Report report) {
        JsonNode jwk = key.path("jwk");
        if (jwk.isTextual() && !VaultReference.is(jwk) && !report.failed(List.of("jwk"))) {
            checkJwk(jwk.textValue(), key.path("kid").asText(), report);
        }
        if (key.path("pem").isObject() && !report.failed(PEM)) {
            checkPem(key.path("pem"), report);
        }
    }

    private static void checkJwk(String text, String kid, Report report) {
        JsonNode jwk;
        try {
            jwk = Json.MAPPER.readTree(text);
        } catch (JsonProcessingException malformed) {
            report.addEntity("could not json decode jwk string");
            return;
        }
        if (!jwk.isObject()) {
            report.addEntity("could not json decode jwk string");
        } else if (!jwk.path("kid").asText().equals(kid)) {
            report.addEntity("kid in jwk.kid must be equal to keys.kid");
        } else if (!Jwk.isKey(jwk)) {
            report.addEntity("could not load JWK, likely not a valid key");
        }
    }

    /** Made when the first key comes, which most control planes never see. */
    private static final class Json {
        static final ObjectMapper MAPPER = new ObjectMapper();
    }

    private static void checkPem(JsonNode pem, Report report) {
        if (!pem.hasNonNull("private_key") && !pem.hasNonNull("public_key")) {
            report.add(PEM, "need to supply a PEM formatted public and/or private key.");
        }
        Optional<String> privateText = text(pem.path("private_key"));
        Optional<String> publicText = text(pem.path("public_key"));
        Optional<PrivateKey> privateKey = privateText.flatMap(Keys::privateKey);
        Optional<PublicKey> publicKey = publicText.flatMap(Keys::publicKey);
        if (privateText.isPresent() && privateKey.isEmpty()) {
            report.add(PEM, "could not load private key");
        }
        if (publicText.isPresent() && publicKey.isEmpty()) {
            report.add(PEM, "could not load public key");
        }
        if (privateKey.isPresent() && publicKey.isPresent() && !Keys.match(publicKey.get(), privateKey.get())) {
            report.add(PEM, "public key does not match private key");
        }
    }

    private static Optional<String> text(JsonNode value) {
        return value.isTextual() && !VaultReference.is(value) ? Optional.of(value.textValue()) : Optional.empty();
    }
}
