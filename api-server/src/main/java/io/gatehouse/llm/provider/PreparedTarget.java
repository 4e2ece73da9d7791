package io.gatehouse.llm.provider;

import io.gatehouse.llm.ChatRequest;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.Target;
import io.gatehouse.template.TemplateFailure;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;

/** A target that its provider has prepared. Immutable, safe to share. */
@FunctionalInterface
public interface PreparedTarget {
    /**
     * Says what goes upstream for a request. Credentials are added afterwards, to whatever the provider returns.
     *
     * @throws LlmRefusal when the request can't be put in the provider's terms
     * @throws TemplateFailure when a value of the request does not fit the URL
     */
    UpstreamCall call(ChatRequest request) throws LlmRefusal, TemplateFailure;

    /**
     * What a first request waits for, such as a token that is being fetched.
     *
     * @return over in bounded time; null when requests have nothing to wait for
     */
    default @Nullable CompletionStage<?> pending() {
        return null;
    }

    /** Whether there is what requests are sent with; false refuses them. */
    default boolean ready() {
        return true;
    }

    /** Refuses every request, in the reference's words: for a route type that the provider has nothing for. */
    static PreparedTarget unsupported(Target target) {
        String reason = "no transformer for " + target.provider() + "://" + target.routeType();
        return request -> {
            throw LlmRefusal.badRequest(reason);
        };
    }
}
