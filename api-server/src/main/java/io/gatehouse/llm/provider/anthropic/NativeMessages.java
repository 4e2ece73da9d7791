package io.gatehouse.llm.provider.anthropic;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.Target;
import io.gatehouse.llm.codec.NativeAnswer;
import io.gatehouse.llm.dialect.UpstreamAddress;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.SplicedBody;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.template.Template;
import io.gatehouse.template.TemplateFailure;
import io.netty.handler.codec.http.HttpHeaders;

/**
 * Messages from clients that speak Anthropic's API themselves. The body goes through but for the model's name, the answer
 * as it is; a client's own {@code anthropic-version} stays, since it is what the client was written for.
 */
final class NativeMessages implements PreparedTarget {
    private static final byte[] TRUE = "true".getBytes(US_ASCII);

    private final MessagesCodec codec = new MessagesCodec();
    private final UpstreamAddress address;
    private final Template version;
    private final boolean named;

    NativeMessages(Target target, UpstreamAddress address, Template version) {
        this.address = address;
        this.version = version;
        this.named = target.name().isPresent();
    }

    @Override
    public UpstreamCall call(ChatRequest request) throws TemplateFailure {
        UpstreamAddress.Location to = address.locate(request.exchange());
        HttpHeaders headers = request.exchange().headers();
        if (!headers.contains(AnthropicProvider.VERSION)) {
            headers.set(AnthropicProvider.VERSION, version.render(request.exchange()));
        }
        SplicedBody body = new SplicedBody(request.body().object());
        if (named) {
            body.set("model", request.model());
        }
        if (request.stream() && !request.body().wantsStream()) {
            body.setJson("stream", TRUE);
        }
        return new UpstreamCall(
                to.endpoint(),
                to.path(),
                to.query(),
                body,
                NativeAnswer.filter(codec, request.stream(), request.report()));
    }
}
