package io.gatehouse.quickstart;

import java.util.Optional;

/**
 * Where the recipe sends its chats.
 *
 * @param authorization the value of the provider's {@code Authorization} header; a secret
 * @param upstreamUrl the full address of the chat completions; absent for OpenAI itself
 */
record Provider(String authorization, Optional<String> upstreamUrl) {

    static Provider openai(String key) {
        return new Provider("Bearer " + key, Optional.empty());
    }

    /** @param url of the stand-in, without a trailing slash */
    static Provider standIn(String url) {
        return new Provider("Bearer stand-in-key", Optional.of(url + "/v1/chat/completions"));
    }

    @Override
    public String toString() {
        return "Provider[" + upstreamUrl.orElse("OpenAI") + "]";
    }
}
