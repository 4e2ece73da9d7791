package io.gatehouse.llm.provider.anthropic;

import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.codec.Translation;
import io.gatehouse.llm.dialect.Preserved;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.Provider;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.template.Template;
import io.gatehouse.template.TemplateFailure;
import io.netty.util.AsciiString;
import jakarta.inject.Singleton;
import java.util.Set;

/** Claude by Anthropic's own API: messages for chats, the older text completions for completions. */
@Singleton
public final class AnthropicProvider implements Provider {
    private static final Endpoint API = new Endpoint(true, "api.anthropic.com", 443, true);
    private static final String NATIVE_FORMAT = "anthropic";
    static final AsciiString VERSION = AsciiString.cached("anthropic-version");
    private static final String DEFAULT_VERSION = "2023-06-01";

    @Override
    public String name() {
        return "anthropic";
    }

    @Override
    public Set<String> formats() {
        return Set.of(Target.OPENAI_FORMAT, NATIVE_FORMAT);
    }

    @Override
    public PreparedTarget prepare(Target target) throws InvalidConfig {
        return switch (target.routeType()) {
            case PRESERVE -> Preserved.of(target, () -> UpstreamAddress.fixed(target.options(), API, "/"));
            case CHAT ->
                target.llmFormat().equals(NATIVE_FORMAT)
                        ? new NativeMessages(target, messages(target), version(target))
                        : new Calls(target, Translation.chat(target, new MessagesCodec()), messages(target));
            case COMPLETIONS ->
                new Calls(
                        target, Translation.completions(target, new CompleteCodec()), address(target, "/v1/complete"));
            case EMBEDDINGS -> PreparedTarget.unsupported(target);
        };
    }

    private static UpstreamAddress messages(Target target) throws InvalidConfig {
        return address(target, "/v1/messages");
    }

    private static UpstreamAddress address(Target target, String path) throws InvalidConfig {
        return UpstreamAddress.of(target.options(), () -> UpstreamAddress.fixed(target.options(), API, path));
    }

    private static Template version(Target target) {
        Template configured = target.options().text("anthropic_version");
        return configured == null ? Template.compile(DEFAULT_VERSION) : configured;
    }

    /** One operation of the API. */
    private static final class Calls implements PreparedTarget {
        private final Translation<?> translation;
        private final UpstreamAddress address;
        private final Template version;

        Calls(Target target, Translation<?> translation, UpstreamAddress address) {
            this.translation = translation;
            this.address = address;
            this.version = version(target);
        }

        @Override
        public UpstreamCall call(ChatRequest request) throws LlmRefusal, TemplateFailure {
            UpstreamAddress.Location to = address.locate(request.exchange());
            String versionNow = version.render(request.exchange());
            Translation.Translated translated = translation.translate(request);
            request.exchange().headers().set(VERSION, versionNow);
            return new UpstreamCall(to.endpoint(), to.path(), to.query(), translated.body(), translated.success());
        }
    }
}
