package io.gatehouse.lua;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the functions of one request keep from phase to phase: {@code kong.ctx} and {@code ngx.ctx}. */
final class LuaContexts {
    private final Map<String, LuaTable> tables = new HashMap<>();

    @Nullable
    LuaTable get(String name) {
        return tables.get(name);
    }

    void put(String name, LuaTable table) {
        tables.put(name, table);
    }
}
