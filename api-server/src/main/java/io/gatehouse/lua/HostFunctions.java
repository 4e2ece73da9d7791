package io.gatehouse.lua;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the Lua side asks the gateway for, by name. */
final class HostFunctions {
    /** Takes its arguments from the stack, pushes its results and says how many they are. */
    @FunctionalInterface
    interface HostFunction {
        int call(LuaStack stack);
    }

    private final Map<String, HostFunction> functions = new LinkedHashMap<>();

    void add(String name, HostFunction function) {
        if (functions.put(name, function) != null) {
            throw new IllegalStateException("two host functions are named " + name);
        }
    }

    Map<String, HostFunction> all() {
        return functions;
    }
}
