@NullMarked
package io.gatehouse.observe;

import org.jspecify.annotations.NullMarked;
