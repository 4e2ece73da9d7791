@NullMarked
package io.gatehouse.plugin;

import org.jspecify.annotations.NullMarked;
