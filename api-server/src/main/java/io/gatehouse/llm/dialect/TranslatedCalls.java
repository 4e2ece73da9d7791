package io.gatehouse.llm.dialect;

import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.codec.Translation;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.template.TemplateFailure;

/**
 * Translated requests to an address that depends on nothing but the exchange.
 *
 * @param address where they go
 * @param translation what they say
 */
public record TranslatedCalls(UpstreamAddress address, Translation<?> translation) implements PreparedTarget {
    @Override
    public UpstreamCall call(ChatRequest request) throws LlmRefusal, TemplateFailure {
        UpstreamAddress.Location to = address.locate(request.exchange());
        Translation.Translated translated = translation.translate(request);
        return new UpstreamCall(to.endpoint(), to.path(), to.query(), translated.body(), translated.success());
    }
}
