package io.gatehouse.llm.identity;

import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.template.TemplateFailure;
import io.netty.util.AsciiString;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/**
 * A target whose requests carry an identity's token in {@code Authorization}.
 *
 * @param keepsClients whether a client's own header goes before it
 */
public record BearerTarget(PreparedTarget target, Identity<String> identity, boolean keepsClients)
        implements PreparedTarget {
    private static final AsciiString AUTHORIZATION = AsciiString.cached("authorization");

    @Override
    public @Nullable CompletionStage<?> pending() {
        return identity.pending();
    }

    @Override
    public boolean ready() {
        return keepsClients || identity.isGood();
    }

    @Override
    public UpstreamCall call(ChatRequest request) throws LlmRefusal, TemplateFailure {
        if (keepsClients && request.exchange().headers().contains(AUTHORIZATION)) {
            return target.call(request);
        }
        // First: what the target makes of the request would be lost without a token.
        String authorization = "Bearer " + identity.credentials();
        return target.call(request).signedBy(exchange -> exchange.headers().set(AUTHORIZATION, authorization));
    }
}
