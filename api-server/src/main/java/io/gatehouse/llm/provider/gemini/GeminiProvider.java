package io.gatehouse.llm.provider.gemini;

import io.gatehouse.llm.AuthConfig;
import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.codec.Translation;
import io.gatehouse.llm.dialect.Preserved;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.llm.identity.BearerTarget;
import io.gatehouse.llm.identity.Identities;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.vault.Environment;
import jakarta.inject.Singleton;
import java.util.Set;

/** Google's models by the Gemini API, or by Vertex AI where a project is configured. */
@Singleton
public final class GeminiProvider implements Provider {
    private final GoogleIdentity googleIdentity;
    private final Identities identities;

    public GeminiProvider(Environment environment, Identities identities) {
        this.googleIdentity = new GoogleIdentity(environment);
        this.identities = identities;
    }

    @Override
    public String name() {
        return "gemini";
    }

    @Override
    public Set<String> identities() {
        return Set.of(GoogleIdentity.FLAG);
    }

    @Override
    public PreparedTarget prepare(Target target) throws InvalidConfig {
        PreparedTarget calls = calls(target);
        AuthConfig auth = target.auth();
        return auth.flag(GoogleIdentity.FLAG)
                ? new BearerTarget(calls, identities.of(googleIdentity.source(auth)), auth.allowOverride())
                : calls;
    }

    private static PreparedTarget calls(Target target) throws InvalidConfig {
        boolean vertex = VertexAddress.isConfigured(target.options());
        return switch (target.routeType()) {
            case PRESERVE -> Preserved.of(target, () -> ModelAddress.host(target.options()));
            case CHAT ->
                new Calls(
                        ModelAddress.of(target.options(), "generateContent", "streamGenerateContent"),
                        Translation.chat(target, new ContentCodec()));
            case EMBEDDINGS ->
                vertex
                        // Which has another operation with another format.
                        ? PreparedTarget.unsupported(target)
                        : new Calls(
                                ModelAddress.of(target.options(), "batchEmbedContents", "batchEmbedContents"),
                                Translation.embeddings(target, new EmbedCodec()));
            case COMPLETIONS -> PreparedTarget.unsupported(target);
        };
    }

    private record Calls(ModelAddress address, Translation<?> translation) implements PreparedTarget {
        @Override
        public UpstreamCall call(ChatRequest request) throws LlmRefusal, TemplateFailure {
            UpstreamAddress.Location to = address.locate(request);
            Translation.Translated translated = translation.translate(request);
            return new UpstreamCall(to.endpoint(), to.path(), to.query(), translated.body(), translated.success());
        }
    }
}
