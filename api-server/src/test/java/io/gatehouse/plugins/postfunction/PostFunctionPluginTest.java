package io.gatehouse.plugins.postfunction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.lua.LuaEngine;
import io.gatehouse.plugin.Decisions;
import io.gatehouse.plugin.FakeExchange;
import org.junit.jupiter.api.Test;

class PostFunctionPluginTest {
    private final PostFunctionPlugin plugin = new PostFunctionPlugin(new LuaEngine());

    @Test
    void takesItsPlaceInTheChain() {
        assertEquals("post-function", plugin.name());
        assertEquals(-1000, plugin.priority());
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
