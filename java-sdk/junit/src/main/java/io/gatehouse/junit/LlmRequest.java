package io.gatehouse.junit;

import java.util.Map;

/**
 * A request as it reached a provider.
 *
 * @param provider whose format it had, as the gateway's configuration spells it: {@code openai}, {@code anthropic} …
 * @param path without the query
 * @param query decoded; the first value of each name
 * @param headers names in lower case; the first value of each name. The provider's key is among them
 * @param status what it was answered with
 */
public record LlmRequest(
        String provider,
        String method,
        String path,
        Map<String, String> query,
        Map<String, String> headers,
        String body,
        int status) {
    public LlmRequest {
        query = Map.copyOf(query);
        headers = Map.copyOf(headers);
    }

    /** Without headers and body, which hold keys and prompts. */
    @Override
    public String toString() {
        return "LlmRequest[" + provider + " " + method + " " + path + " " + status + "]";
    }
}
