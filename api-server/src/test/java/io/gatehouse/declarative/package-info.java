@NullMarked
package io.gatehouse.declarative;

import org.jspecify.annotations.NullMarked;
