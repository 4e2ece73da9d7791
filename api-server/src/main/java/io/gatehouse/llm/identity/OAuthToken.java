package io.gatehouse.llm.identity;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.JsonTrees;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The answer of an OAuth 2 token endpoint (RFC 6749, 5.1), and of the metadata services that imitate it: {@code
 * access_token}, and seconds in {@code expires_in}, or of the epoch in {@code expires_on}, as numbers or as strings.
 * {@code refresh_in} says when a new one may be fetched.
 */
public final class OAuthToken {
    private OAuthToken() {}

    /**
     * Reads an answer.
     *
     * @param asked when it was asked for
     * @throws IOException when there is no token, or no end of it
     */
    public static Lease<String> read(byte[] answer, Instant asked) throws IOException {
        JsonNode json = JsonTrees.read(answer).orElseThrow(() -> new IOException("the answer is not JSON"));
        String token = json.path("access_token").asText();
        if (token.isEmpty() || token.chars().anyMatch(c -> c <= ' ' || c > '~')) {
            throw new IOException("the answer has no access_token that fits into a header");
        }
        try {
            Instant end = end(json, asked);
            Lease<String> lease = Lease.until(token, asked, end);
            Long refreshIn = seconds(json.path("refresh_in"));
            if (refreshIn == null || !asked.plusSeconds(refreshIn).isBefore(lease.refreshAt())) {
                return lease;
            }
            return new Lease<>(token, asked.plusSeconds(refreshIn), end);
        } catch (DateTimeException | ArithmeticException tooFar) {
            throw new IOException("the answer's times can't be read", tooFar);
        }
    }

    private static Instant end(JsonNode json, Instant asked) throws IOException {
        Long in = seconds(json.path("expires_in"));
        if (in != null) {
            return asked.plusSeconds(in);
        }
        Long on = seconds(json.path("expires_on"));
        if (on == null) {
            throw new IOException("the answer has neither expires_in nor expires_on in seconds");
        }
        return Instant.ofEpochSecond(on);
    }

    private static @Nullable Long seconds(JsonNode value) {
        String text = value.asText();
        return text.matches("\\d{1,15}") ? Long.valueOf(text) : null;
    }
}
