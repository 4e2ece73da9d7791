package io.gatehouse.sdk.declarative.kind;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.sdk.declarative.contract.Values;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Set;

/** Fields that are stored in another form than they are sent in. */
public final class StoredForms {
    private StoredForms() {}

    /** Whether a difference at {@code path} is none: the stored form stands for what is wanted. */
    public static boolean isSame(Kind kind, String path, JsonNode stored, JsonNode wanted) {
        JsonNode before = stored.path(path);
        JsonNode after = wanted.path(path);
        return switch (kind.name() + "." + path) {
            case "basicauth_credentials.password" -> isPassword(stored, after.asText());
            // What is left of a key's time is no difference from the time that it was given.
            case "keyauth_credentials.ttl" ->
                before.isNumber() && after.isNumber() && before.longValue() <= after.longValue();
            // Nothing leaves the names alone, and a list replaces them whatever its order.
            case "certificates.snis" -> Values.isNothing(after) || asSet(before).equals(asSet(after));
            case "targets.target" ->
                CoreKind.canonicalTarget(before.asText()).equals(CoreKind.canonicalTarget(after.asText()));
            default -> false;
        };
    }

    private static Set<String> asSet(JsonNode list) {
        return new HashSet<>(Values.texts(list));
    }

    private static boolean isPassword(JsonNode stored, String password) {
        String before = stored.path("password").asText();
        return before.equals(password)
                || before.equals(
                        hash(password, stored.path("consumer").path("id").asText()));
    }

    /** Whether a password is the hash that is stored, as a dump has it, and must not be hashed again. */
    public static boolean isHashed(Kind kind, JsonNode stored, JsonNode wanted) {
        return kind.name().equals("basicauth_credentials")
                && stored.path("password").isTextual()
                && stored.path("password").equals(wanted.path("password"));
    }

    /** Kong keeps the SHA-1 of the password followed by the consumer's id. */
    private static String hash(String password, String consumer) {
        try {
            byte[] text = (password + consumer).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-1").digest(text));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-1", missing);
        }
    }
}
