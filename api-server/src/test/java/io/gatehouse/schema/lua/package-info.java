@NullMarked
package io.gatehouse.schema.lua;

import org.jspecify.annotations.NullMarked;
