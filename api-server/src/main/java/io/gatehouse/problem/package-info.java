@NullMarked
package io.gatehouse.problem;

import org.jspecify.annotations.NullMarked;
