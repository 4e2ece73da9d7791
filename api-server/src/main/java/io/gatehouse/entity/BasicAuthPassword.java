package io.gatehouse.entity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Keeps passwords as Kong does: as the SHA-1 of the password followed by the consumer's id, in hexadecimal. */
@Singleton
public final class BasicAuthPassword implements WriteRule {
    @Override
    public String kind() {
        return "basicauth_credentials";
    }

    @Override
    public void complete(ObjectNode credential, WriteOptions options) {
        if (!options.skipHash()) {
            String consumer = credential.path("consumer").path("id").asText();
            credential.put("password", hash(credential.path("password").asText(), consumer));
        }
    }

    /** @param consumer the id of the consumer */
    public static String hash(String password, String consumer) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-1").digest((password + consumer).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-1", missing);
        }
    }
}
