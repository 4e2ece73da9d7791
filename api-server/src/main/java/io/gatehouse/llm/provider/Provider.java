package io.gatehouse.llm.provider;

import io.gatehouse.llm.Target;
import io.gatehouse.plugin.InvalidConfig;
import java.util.Set;

/**
 * An LLM vendor. One bean per folder under {@code llm/provider/}; targets find it by {@link #name()}. Clients speak
 * OpenAI's dialect to every provider; a provider translates where its own differs.
 */
public interface Provider {
    /** The value of {@code model.provider}. */
    String name();

    /** The values of {@code llm_format} that it runs: what clients may speak to it. */
    default Set<String> formats() {
        return Set.of(Target.OPENAI_FORMAT);
    }

    /** The flags of {@code auth} that it understands: identities whose credentials it fetches itself. */
    default Set<String> identities() {
        return Set.of();
    }

    /**
     * Checks a target and prepares what does not depend on a request.
     *
     * @throws InvalidConfig when an option is missing or can't be used; for a route type that is not offered the result
     *     is {@link PreparedTarget#unsupported}
     */
    PreparedTarget prepare(Target target) throws InvalidConfig;
}
