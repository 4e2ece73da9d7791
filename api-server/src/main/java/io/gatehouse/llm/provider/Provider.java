package io.gatehouse.llm.provider;

import io.gatehouse.llm.Target;
import io.gatehouse.plugin.InvalidConfig;

/**
 * An LLM vendor. One bean per folder under {@code llm/provider/}; targets find it by {@link #name()}. Clients speak
 * OpenAI's dialect to every provider; a provider translates where its own differs.
 */
public interface Provider {
    /** The value of {@code model.provider}. */
    String name();

    /**
     * Checks a target and prepares what does not depend on a request.
     *
     * @throws InvalidConfig when an option is missing or can't be used, or the route type is not offered
     */
    PreparedTarget prepare(Target target) throws InvalidConfig;
}
