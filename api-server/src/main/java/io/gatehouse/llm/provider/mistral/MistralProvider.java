package io.gatehouse.llm.provider.mistral;

import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.ModelOptions;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.codec.Translation;
import io.gatehouse.llm.dialect.Preserved;
import io.gatehouse.llm.dialect.TranslatedCalls;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.llm.dialect.ollama.OllamaChatCodec;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.Template;
import jakarta.inject.Singleton;

/** Mistral's own API, and servers with its models in Ollama's format. */
@Singleton
public final class MistralProvider implements Provider {
    private static final Endpoint API = new Endpoint(true, "api.mistral.ai", 443, true);

    @Override
    public String name() {
        return "mistral";
    }

    @Override
    public PreparedTarget prepare(Target target) throws InvalidConfig {
        Template configured = target.options().text("mistral_format");
        String format = configured == null ? "openai" : configured.source();
        return switch (format) {
            case "openai" -> openAi(target);
            case "ollama" -> ollama(target);
            default ->
                throw new InvalidConfig(
                        target.options().field("mistral_format") + " must be openai or ollama but is '" + format + "'");
        };
    }

    /** The API has no text completions; a server of one's own may. */
    private static PreparedTarget openAi(Target target) throws InvalidConfig {
        ModelOptions options = target.options();
        return switch (target.routeType()) {
            case PRESERVE -> Preserved.of(target, () -> UpstreamAddress.fixed(options, API, "/"));
            case CHAT -> new MistralDialect(target, address(options, "/v1/chat/completions"));
            case COMPLETIONS -> new MistralDialect(target, UpstreamAddress.configured(options));
            case EMBEDDINGS -> new MistralDialect(target, address(options, "/v1/embeddings"));
        };
    }

    private static UpstreamAddress address(ModelOptions options, String path) throws InvalidConfig {
        return UpstreamAddress.of(options, () -> UpstreamAddress.fixed(options, API, path));
    }

    private static PreparedTarget ollama(Target target) throws InvalidConfig {
        return switch (target.routeType()) {
            case CHAT ->
                new TranslatedCalls(
                        UpstreamAddress.configured(target.options()), Translation.chat(target, new OllamaChatCodec()));
            case PRESERVE -> Preserved.of(target, () -> UpstreamAddress.configured(target.options()));
            case COMPLETIONS, EMBEDDINGS -> {
                String reason = "no transformer available to format mistral://" + target.routeType() + "/ollama";
                yield request -> {
                    throw LlmRefusal.badRequest(reason);
                };
            }
        };
    }
}
