package io.gatehouse.llm.provider.bedrock;

import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.codec.Translation;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.TemplateFailure;
import io.gatehouse.vault.Environment;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Models on Amazon Bedrock by its Converse operations. */
@Singleton
public final class BedrockProvider implements Provider {
    private final Environment environment;
    private final Clock clock;

    public BedrockProvider(Environment environment, Clock clock) {
        this.environment = environment;
        this.clock = clock;
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
                        new RequestSigner(AwsKeys.of(target, environment), "bedrock", clock));
            }
            case COMPLETIONS, EMBEDDINGS, PRESERVE -> PreparedTarget.unsupported(target);
        };
    }

    private record Calls(ModelAddress address, Translation<?> translation, Region region, RequestSigner signer)
            implements PreparedTarget {
        @Override
        public UpstreamCall call(ChatRequest request) throws LlmRefusal, TemplateFailure {
            UpstreamAddress.Location to = address.locate(request);
            String regionNow = region.name(request.exchange());
            Translation.Translated translated = translation.translate(request);
            return new UpstreamCall(
                    to.endpoint(),
                    to.path(),
                    to.query(),
                    translated.body(),
                    translated.success(),
                    exchange -> signer.sign(exchange, regionNow));
        }
    }
}
