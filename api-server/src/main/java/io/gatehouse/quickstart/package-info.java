@NullMarked
package io.gatehouse.quickstart;

import org.jspecify.annotations.NullMarked;
