@NullMarked
package io.gatehouse.examples;

import org.jspecify.annotations.NullMarked;
