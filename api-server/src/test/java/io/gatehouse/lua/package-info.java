@NullMarked
package io.gatehouse.lua;

import org.jspecify.annotations.NullMarked;
