/** The contract's schemas as Kong's Admin API shows its own, which are written in Lua. */
@NullMarked
package io.gatehouse.schema.lua;

import org.jspecify.annotations.NullMarked;
