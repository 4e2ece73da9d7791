@NullMarked
package io.gatehouse.snapshot;

import org.jspecify.annotations.NullMarked;
