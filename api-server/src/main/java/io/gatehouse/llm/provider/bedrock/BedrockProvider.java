package io.gatehouse.llm.provider.bedrock;

import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.codec.Translation;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.llm.identity.CredentialSource;
import io.gatehouse.llm.identity.Identities;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.vault.Environment;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** Models on Amazon Bedrock by its Converse operations. */
@Singleton
public final class BedrockProvider implements Provider {
    private final Environment environment;
    private final Clock clock;
    private final Identities identities;

    public BedrockProvider(Environment environment, Clock clock, Identities identities) {
        this.environment = environment;
        this.clock = clock;
        this.identities = identities;
    }

    @Override
    public String name() {
        return "bedrock";
    }

    @Override
    public PreparedTarget prepare(Target target) throws InvalidConfig {
        return switch (target.routeType()) {
            case CHAT -> {
                Region region = Region.of(target.options(), environment);
                yield new Calls(
                        ModelAddress.of(target.options(), region),
                        Translation.chat(target, ConverseCodec.of(target.options())),
                        region,
                        keys(new KeyChain(environment).source(target, region.home(environment))),
                        new RequestSigner("bedrock", clock));
            }
            case COMPLETIONS, EMBEDDINGS, PRESERVE -> PreparedTarget.unsupported(target);
        };
    }

    private SigningKeys keys(CredentialSource<AwsKeys> source) {
        return source instanceof FixedKeys fixed
                ? SigningKeys.fixed(fixed.keys())
                : SigningKeys.of(identities.of(source));
    }

    private record Calls(
            ModelAddress address, Translation<?> translation, Region region, SigningKeys keys, RequestSigner signer)
            implements PreparedTarget {
        @Override
        public @Nullable CompletionStage<?> pending() {
            return keys.pending();
        }

        @Override
        public boolean ready() {
            return keys.ready();
        }

        @Override
        public UpstreamCall call(ChatRequest request) throws LlmRefusal, TemplateFailure {
            UpstreamAddress.Location to = address.locate(request);
            String regionNow = region.name(request.exchange());
            // Before the translation, which would be lost without keys.
            AwsKeys keysNow = keys.now();
            Translation.Translated translated = translation.translate(request);
            return new UpstreamCall(
                    to.endpoint(),
                    to.path(),
                    to.query(),
                    translated.body(),
                    translated.success(),
                    exchange -> signer.sign(exchange, keysNow, regionNow));
        }
    }
}
