@NullMarked
package io.gatehouse.quickstart.standin;

import org.jspecify.annotations.NullMarked;
