package io.gatehouse.llm.provider.cohere;

import io.gatehouse.llm.ModelOptions;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.codec.Translation;
import io.gatehouse.llm.dialect.Preserved;
import io.gatehouse.llm.dialect.TranslatedCalls;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.Template;
import jakarta.inject.Singleton;

/** Cohere's own API: version 2 for chats and embeddings, the older generations for completions. */
@Singleton
public final class CohereProvider implements Provider {
    private static final Endpoint API = new Endpoint(true, "api.cohere.com", 443, true);
    private static final String DEFAULT_INPUT_TYPE = "classification";

    @Override
    public String name() {
        return "cohere";
    }

    @Override
    public PreparedTarget prepare(Target target) throws InvalidConfig {
        ModelOptions options = target.options();
        return switch (target.routeType()) {
            case PRESERVE -> Preserved.of(target, () -> UpstreamAddress.fixed(options, API, "/"));
            case CHAT -> new TranslatedCalls(address(options, "/v2/chat"), Translation.chat(target, new ChatCodec()));
            case COMPLETIONS ->
                new TranslatedCalls(
                        address(options, "/v1/generate"), Translation.completions(target, new GenerateCodec()));
            case EMBEDDINGS -> {
                Template inputType = options.text("cohere.embedding_input_type");
                yield new TranslatedCalls(
                        address(options, "/v2/embed"),
                        Translation.embeddings(
                                target, new EmbedCodec(inputType == null ? DEFAULT_INPUT_TYPE : inputType.source())));
            }
        };
    }

    private static UpstreamAddress address(ModelOptions options, String path) throws InvalidConfig {
        return UpstreamAddress.of(options, () -> UpstreamAddress.fixed(options, API, path));
    }
}
