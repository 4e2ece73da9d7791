package io.gatehouse.llm.provider;

import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.plugin.UpstreamRequest;

/** A JSON body for the provider, still open to changes of its top-level members. */
public sealed interface UpstreamBody permits SplicedBody, TranslatedBody, UntouchedBody {
    /** Whether the member is there with a value other than null. */
    boolean has(String member);

    /**
     * Sets a member to a string.
     *
     * @throws LlmRefusal when the body has no members
     */
    void set(String member, String value) throws LlmRefusal;

    /** Puts the body into the request; the last thing that is done with it. */
    void writeTo(UpstreamRequest request);
}
