package io.gatehouse.llm.provider.ollama;

import io.gatehouse.llm.Target;
import io.gatehouse.llm.codec.Translation;
import io.gatehouse.llm.dialect.Preserved;
import io.gatehouse.llm.dialect.TranslatedCalls;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.llm.dialect.ollama.OllamaChatCodec;
import io.gatehouse.llm.dialect.ollama.OllamaEmbeddingsCodec;
import io.gatehouse.llm.dialect.ollama.OllamaPromptCodec;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.plugin.InvalidConfig;
import jakarta.inject.Singleton;

/** A server of one's own that speaks Ollama's API. */
@Singleton
public final class OllamaProvider implements Provider {
    @Override
    public String name() {
        return "ollama";
    }

    @Override
    public PreparedTarget prepare(Target target) throws InvalidConfig {
        return switch (target.routeType()) {
            case PRESERVE -> Preserved.of(target, () -> UpstreamAddress.configured(target.options()));
            case CHAT ->
                new TranslatedCalls(address(target, "/api/chat"), Translation.chat(target, new OllamaChatCodec()));
            case COMPLETIONS ->
                new TranslatedCalls(
                        address(target, "/api/generate"), Translation.completions(target, new OllamaPromptCodec()));
            case EMBEDDINGS ->
                new TranslatedCalls(
                        address(target, "/api/embed"), Translation.embeddings(target, new OllamaEmbeddingsCodec()));
        };
    }

    /** The URL may be that of the server or of the operation. */
    private static UpstreamAddress address(Target target, String operation) throws InvalidConfig {
        UpstreamAddress configured = UpstreamAddress.configured(target.options());
        return exchange -> {
            UpstreamAddress.Location to = configured.locate(exchange);
            if (to.path().endsWith(operation)) {
                return to;
            }
            String base =
                    to.path().endsWith("/") ? to.path().substring(0, to.path().length() - 1) : to.path();
            return new UpstreamAddress.Location(to.endpoint(), base + operation, to.query());
        };
    }
}
