package io.gatehouse.plugins.postfunction;

import io.gatehouse.lua.FunctionPlugin;
import io.gatehouse.lua.LuaEngine;
import jakarta.inject.Singleton;

/** Runs Lua functions after the other plugins of a phase. */
@Singleton
public final class PostFunctionPlugin extends FunctionPlugin {
    public PostFunctionPlugin(LuaEngine engine) {
        super("post-function", -1000, engine);
    }
}
