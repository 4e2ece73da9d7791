package io.gatehouse.plugins.prefunction;

import io.gatehouse.lua.FunctionPlugin;
import io.gatehouse.lua.LuaEngine;
import jakarta.inject.Singleton;

/** Runs Lua functions before the other plugins of a phase. */
@Singleton
public final class PreFunctionPlugin extends FunctionPlugin {
    public PreFunctionPlugin(LuaEngine engine) {
        super("pre-function", 1_000_000, engine);
    }
}
