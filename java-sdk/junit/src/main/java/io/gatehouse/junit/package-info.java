/** A JUnit 5 extension that gives tests a gateway of their own. */
@NullMarked
package io.gatehouse.junit;

import org.jspecify.annotations.NullMarked;
