package io.gatehouse.llm.proxy;

import io.gatehouse.json.Fields;
import io.gatehouse.llm.ResponseStreaming;
import io.gatehouse.plugin.InvalidConfig;

/**
 * What ai-proxy and ai-proxy-advanced both have at the top of their configs.
 *
 * @param maxBodyBytes the longest body that is looked at
 * @param modelNameHeader whether answers carry {@code X-Kong-LLM-Model}
 * @param countsTokens whether tokens are counted even where nothing logs them
 */
public record ProxySettings(
        ResponseStreaming streaming, int maxBodyBytes, boolean modelNameHeader, boolean countsTokens) {
    private static final int DEFAULT_BODY_BYTES = 1024 * 1024;

    /** What a config of 0, which means no limit, gets: the gateway holds no more of any body. */
    private static final int MOST_BODY_BYTES = 128 * 1024 * 1024;

    public static ProxySettings read(Fields config) throws InvalidConfig {
        requireOnly(config, "genai_category", "text/generation");
        return new ProxySettings(
                ResponseStreaming.of("config.response_streaming", config.text("response_streaming", "allow")),
                bodyBytes(config),
                config.flag("model_name_header", true),
                false);
    }

    /** The same for a plugin that goes by the tokens that are used. */
    public ProxySettings countingTokens() {
        return new ProxySettings(streaming, maxBodyBytes, modelNameHeader, true);
    }

    private static void requireOnly(Fields config, String name, String only) throws InvalidConfig {
        String value = config.text(name, only);
        if (!value.equals(only)) {
            throw config.invalid(name, "is '" + value + "', which this gateway does not run; it runs " + only);
        }
    }

    private static int bodyBytes(Fields config) throws InvalidConfig {
        int configured = config.integer("max_request_body_size", DEFAULT_BODY_BYTES);
        if (configured < 0) {
            throw config.invalid("max_request_body_size", "must not be negative but is " + configured);
        }
        return configured == 0 ? MOST_BODY_BYTES : Math.min(configured, MOST_BODY_BYTES);
    }
}
