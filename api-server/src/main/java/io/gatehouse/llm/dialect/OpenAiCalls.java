package io.gatehouse.llm.dialect;

import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.provider.PreparedTarget;
import io.gatehouse.llm.provider.UpstreamCall;
import io.gatehouse.template.TemplateFailure;

/**
 * Requests in OpenAI's own dialect to an address that depends on nothing but the exchange.
 *
 * @param address where they go
 * @param dialect what is changed in them
 */
public record OpenAiCalls(UpstreamAddress address, OpenAiDialect dialect) implements PreparedTarget {
    @Override
    public UpstreamCall call(ChatRequest request) throws LlmRefusal, TemplateFailure {
        UpstreamAddress.Location to = address.locate(request.exchange());
        return new UpstreamCall(to.endpoint(), to.path(), to.query(), dialect.body(request), dialect.success(request));
    }
}
