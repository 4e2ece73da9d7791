package io.gatehouse.lua;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.plugin.Decisions;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.InvalidConfig;
import io.gatehouse.plugin.ResponseHead;
import io.netty.handler.codec.http.DefaultHttpHeaders;

/** Runs functions as a pre-function would. */
final class Functions {
    private final LuaEngine engine = new LuaEngine();
    private final FunctionPlugin plugin = new FunctionPlugin("pre-function", 1, engine) {};

    LuaEngine engine() {
        return engine;
    }

    FunctionPlugin plugin() {
        return plugin;
    }

    LuaFunctions configure(String phase, String... sources) throws InvalidConfig {
        ObjectNode config = new ObjectMapper().createObjectNode();
        for (String source : sources) {
            config.withArray(phase).add(source);
        }
        return plugin.configure(config);
    }

    /** {@code proceed}, or the status and the body or message. */
    String access(Exchange exchange, String... sources) throws InvalidConfig {
        return Decisions.text(plugin.access(configure("access", sources), exchange));
    }

    /** What the function returns, as text. */
    String value(Exchange exchange, String expression) throws InvalidConfig {
        String answer = access(
                exchange,
                "local function f() " + expression + "\nend\n"
                        + "local function texts(...) local t = {} for i = 1, select('#', ...) do"
                        + " t[i] = tostring((select(i, ...))) end return table.concat(t, ' ') end\n"
                        + "kong.response.exit(200, texts(f()))");
        return answer.startsWith("200 ") ? answer.substring(4) : answer;
    }

    ResponseHead headerFilter(Exchange exchange, ResponseHead head, String source) throws InvalidConfig {
        plugin.response(configure("header_filter", source), exchange, head);
        return head;
    }

    static ResponseHead upstreamHead(int status) {
        return new ResponseHead(status, new DefaultHttpHeaders(), true);
    }
}
