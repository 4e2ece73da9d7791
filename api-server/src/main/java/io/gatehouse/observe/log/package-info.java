@NullMarked
package io.gatehouse.observe.log;

import org.jspecify.annotations.NullMarked;
