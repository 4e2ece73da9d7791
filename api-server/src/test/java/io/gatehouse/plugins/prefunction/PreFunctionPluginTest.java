package io.gatehouse.plugins.prefunction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.lua.LuaEngine;
import io.gatehouse.plugin.Decisions;
import io.gatehouse.plugin.FakeExchange;
import org.junit.jupiter.api.Test;

class PreFunctionPluginTest {
    private final PreFunctionPlugin plugin = new PreFunctionPlugin(new LuaEngine());

    @Test
    void takesItsPlaceInTheChain() {
        assertEquals("pre-function", plugin.name());
        assertEquals(1_000_000, plugin.priority());
    }

    @Test
    void runsItsFunctionsInOrder() throws Exception {
        FakeExchange exchange = new FakeExchange();
        var functions = plugin.configure(new ObjectMapper()
                .readTree("{\"access\":[\"ngx.req.set_header('a', 1)\",\"ngx.req.set_header('a', 2)\"]}"));
        assertEquals("proceed", Decisions.text(plugin.access(functions, exchange)));
        assertEquals("2", exchange.headers().get("a"));
    }
}
