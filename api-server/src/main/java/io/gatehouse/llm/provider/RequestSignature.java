package io.gatehouse.llm.provider;

import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.plugin.Exchange;

/** Signs a request that is complete but for the signature. */
@FunctionalInterface
public interface RequestSignature {
    /**
     * Sets headers over what will be sent: method, endpoint, path, query and replaced body of {@link Exchange#upstream()}
     * and {@link Exchange#headers()}, from which the client's credentials are gone. Must not wait.
     *
     * @throws LlmRefusal when there is nothing to sign with
     */
    void sign(Exchange exchange) throws LlmRefusal;
}
