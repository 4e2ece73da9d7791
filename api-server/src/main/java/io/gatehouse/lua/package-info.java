/**
 * Functions in Lua that operators write and nobody vouches for: LuaJIT states, Kong's sandbox and kit around them, and
 * bounds on what a function may use.
 */
@NullMarked
package io.gatehouse.lua;

import org.jspecify.annotations.NullMarked;
