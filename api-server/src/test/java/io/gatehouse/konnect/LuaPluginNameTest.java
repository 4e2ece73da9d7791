package io.gatehouse.konnect;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LuaPluginNameTest {
    @Test
    void isTheTextBesideName() {
        assertEquals(Optional.of("my-plugin"), LuaPluginName.in("return { name = \"my-plugin\", fields = {} }"));
        assertEquals(Optional.of("other"), LuaPluginName.in("return {name='other'}"));
    }

    @Test
    void isFoundThroughAVariable() {
        String lua = "local PLUGIN_NAME = \"headers-log\"\nlocal schema = {\n  name = PLUGIN_NAME,\n}\nreturn schema";
        assertEquals(Optional.of("headers-log"), LuaPluginName.in(lua));
    }

    @Test
    void isNotLookedForInComments() {
        String lua = "-- name = \"a\"\n--[==[ name = 'b'\n ]] ]==] return { name = 'c' } --[[ open";
        assertEquals(Optional.of("c"), LuaPluginName.in(lua));
    }

    @Test
    void isMissingWhereNothingSaysIt() {
        for (String lua : new String[] {
            "", "return {}", "return { name = compute() }", "return { name = 'no spaces' }", "local plugin_name = 'x'"
        }) {
            assertEquals(Optional.empty(), LuaPluginName.in(lua), lua);
        }
    }
}
