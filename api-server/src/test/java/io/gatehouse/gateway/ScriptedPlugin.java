package io.gatehouse.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.plugin.BodyNeed;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugin.Plugin;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A plugin whose access phase is a lambda. */
final class ScriptedPlugin implements Plugin<String> {
    private final String name;
    private int priority = 1000;
    private boolean blocking;
    private BodyNeed need = BodyNeed.STREAMED;
    private Function<Exchange, Decision> access = exchange -> Decision.proceed();

    private @Nullable Consumer<FinishedExchange> log;

    ScriptedPlugin(String name) {
        this.name = name;
    }

    ScriptedPlugin priority(int value) {
        priority = value;
        return this;
    }

    ScriptedPlugin blocking() {
        blocking = true;
        return this;
    }

    ScriptedPlugin body(BodyNeed value) {
        need = value;
        return this;
    }

    ScriptedPlugin access(Function<Exchange, Decision> value) {
        access = value;
        return this;
    }

    ScriptedPlugin log(Consumer<FinishedExchange> value) {
        log = value;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int priority() {
        return priority;
    }

    @Override
    public String configure(JsonNode config) {
        return "";
    }

    @Override
    public BodyNeed requestBody(String config) {
        return need;
    }

    @Override
    public boolean blocks(String config) {
        return blocking;
    }

    @Override
    public boolean logs(String config) {
        return log != null;
    }

    @Override
    public void log(String config, FinishedExchange finished) {
        Objects.requireNonNull(log).accept(finished);
    }

    @Override
    public Decision access(String config, Exchange exchange) {
        return access.apply(exchange);
    }
}
