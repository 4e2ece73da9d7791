package io.gatehouse.llm.provider;

import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.plugin.UpstreamRequest;

/** The client's body whatever it is, seen or not. */
public final class UntouchedBody implements UpstreamBody {
    @Override
    public boolean has(String member) {
        return false;
    }

    @Override
    public void set(String member, String value) throws LlmRefusal {
        throw LlmRefusal.badRequest(
                "the body must be a JSON object of at most max_request_body_size bytes to take '" + member + "'");
    }

    @Override
    public void writeTo(UpstreamRequest request) {
        // It is there already.
    }
}
