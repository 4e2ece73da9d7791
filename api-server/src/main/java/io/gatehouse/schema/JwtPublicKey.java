package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.schema.pem.Keys;
import java.util.List;
import java.util.Set;

/** The public key of a JWT credential can be read where its algorithm verifies with it. */
final class JwtPublicKey implements EntityCheck {
    /** Kong leaves the keys of the elliptic curve algorithms unchecked. */
    private static final Set<String> CHECKED = Set.of("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "EdDSA");

    private static final List<Object> FIELD = List.of("rsa_public_key");

    @Override
    public void check(ObjectNode credential, Report report) {
        JsonNode key = credential.path("rsa_public_key");
        boolean checked = CHECKED.contains(credential.path("algorithm").asText()) && key.isTextual();
        if (checked && !report.failed(FIELD) && Keys.publicKey(key.textValue()).isEmpty()) {
            report.addEntity("failed conditional validation given value of field 'algorithm'");
            report.add(FIELD, "invalid key");
        }
    }
}
