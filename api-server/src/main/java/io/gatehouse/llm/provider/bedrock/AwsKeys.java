package io.gatehouse.llm.provider.bedrock;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.identity.Lease;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What requests to AWS are signed with.
 *
 * @param sessionToken of temporary keys, else null
 */
record AwsKeys(String id, String secret, @Nullable String sessionToken) {
    /** Temporary keys as the services of containers and instances hand them out. */
    static Lease<AwsKeys> read(byte[] answer, Instant asked) throws IOException {
        JsonNode json = JsonTrees.read(answer).orElseThrow(() -> new IOException("the answer is not JSON"));
        return lease(
                json.path("AccessKeyId").asText(),
                json.path("SecretAccessKey").asText(),
                json.path("Token").asText(),
                json.path("Expiration").asText(),
                asked);
    }

    /** Temporary keys out of an answer's texts. */
    static Lease<AwsKeys> lease(String id, String secret, String token, String expiration, Instant asked)
            throws IOException {
        if (!printable(id) || secret.isEmpty() || !printable(token)) {
            throw new IOException("the answer has not all of AccessKeyId, SecretAccessKey and a token");
        }
        try {
            return Lease.until(new AwsKeys(id, secret, token), asked, Instant.parse(expiration));
        } catch (DateTimeException | ArithmeticException unreadable) {
            throw new IOException("the answer's Expiration is not a time", unreadable);
        }
    }

    /** Whether it fits into a header. */
    private static boolean printable(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c > ' ' && c <= '~');
    }

    @Override
    public String toString() {
        return "AwsKeys[" + id + "]";
    }
}
