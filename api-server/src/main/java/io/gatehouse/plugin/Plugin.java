package io.gatehouse.plugin;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A kind of plugin the gateway can run. One bean per folder under {@code plugins/}; the gateway finds it by
 * {@link #name()}.
 *
 * <p>{@link #configure} runs while a snapshot is built, everything else on the event loop of the client's connection:
 * it must not wait, unless {@link #blocks} says so. What is under way elsewhere is waited for with {@link Decision.Await}.
 *
 * @param <C> the plugin's validated, immutable settings
 */
public interface Plugin<C> {
    /** Kong's name: {@code key-auth}. */
    String name();

    /** Kong's priority; higher runs earlier. */
    int priority();

    /**
     * Turns a stored config into settings. Defaults are filled and vault references resolved already.
     *
     * @throws InvalidConfig when this config can't be run; its routes then answer 503 with the plugin's name
     */
    C configure(JsonNode config) throws InvalidConfig;

    /** How much of the request body {@link #access} needs to see. */
    default BodyNeed requestBody(C config) {
        return BodyNeed.STREAMED;
    }

    /** True when {@link #access} waits for something; it then runs on a thread of its own. */
    default boolean blocks(C config) {
        return false;
    }

    /** Decides about the request before it goes upstream, and may change it. */
    default Decision access(C config, Exchange exchange) {
        return Decision.proceed();
    }

    /** Sees, and may change, the head of every response, from upstream or from a plugin. */
    default void response(C config, Exchange exchange, ResponseHead head) {}

    /** Whether {@link #log} wants to be told. Exchanges that no plugin looks at are not recorded, which saves time. */
    default boolean logs(C config) {
        return false;
    }

    /**
     * Runs once when the exchange is over, however it ended; the client has its answer already. A global plugin is also
     * told of requests that no route matched. On the event loop: what takes time is handed to another thread.
     */
    default void log(C config, FinishedExchange finished) {}
}
