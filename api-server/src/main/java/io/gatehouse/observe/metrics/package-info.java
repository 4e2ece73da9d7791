@NullMarked
package io.gatehouse.observe.metrics;

import org.jspecify.annotations.NullMarked;
