package io.gatehouse.llm.provider.llama2;

import io.gatehouse.llm.RouteType;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.codec.Translation;
import io.gatehouse.llm.dialect.OpenAiCalls;
import io.gatehouse.llm.dialect.OpenAiDialect;
import io.gatehouse.llm.dialect.Preserved;
import io.gatehouse.llm.dialect.TranslatedCalls;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.llm.dialect.ollama.OllamaChatCodec;
import io.gatehouse.llm.dialect.ollama.OllamaEmbeddingsCodec;
import io.gatehouse.llm.dialect.ollama.OllamaPromptCodec;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.Template;
import jakarta.inject.Singleton;

/** Llama models on a server of one's own, in the format that the server has. */
@Singleton
public final class Llama2Provider implements Provider {
    @Override
    public String name() {
        return "llama2";
    }

    @Override
    public PreparedTarget prepare(Target target) throws InvalidConfig {
        Template format = target.options().requiredText("llama2_format");
        UpstreamAddress address = UpstreamAddress.configured(target.options());
        if (target.routeType() == RouteType.PRESERVE) {
            return Preserved.of(target, () -> address);
        }
        return switch (format.source()) {
            case "openai" -> new OpenAiCalls(address, new OpenAiDialect(target));
            case "ollama" -> new TranslatedCalls(address, ollama(target));
            case "raw" ->
                switch (target.routeType()) {
                    case CHAT -> new TranslatedCalls(address, Translation.chat(target, new RawChatCodec()));
                    case COMPLETIONS ->
                        new TranslatedCalls(address, Translation.completions(target, new RawPromptCodec()));
                    case EMBEDDINGS, PRESERVE -> PreparedTarget.unsupported(target);
                };
            default ->
                throw new InvalidConfig(target.options().field("llama2_format")
                        + " must be openai, ollama or raw but is '" + format.source() + "'");
        };
    }

    private static Translation<?> ollama(Target target) throws InvalidConfig {
        return switch (target.routeType()) {
            case CHAT -> Translation.chat(target, new OllamaChatCodec());
            case COMPLETIONS -> Translation.completions(target, new OllamaPromptCodec());
            case EMBEDDINGS -> Translation.embeddings(target, new OllamaEmbeddingsCodec());
            case PRESERVE -> throw new IllegalArgumentException("nothing is translated");
        };
    }
}
