/** Small programs that each show one thing. {@code ExamplesTest} runs all of them. */
@NullMarked
package io.gatehouse.examples;

import org.jspecify.annotations.NullMarked;
