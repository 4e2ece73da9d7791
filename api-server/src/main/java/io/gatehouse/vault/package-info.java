@NullMarked
package io.gatehouse.vault;

import org.jspecify.annotations.NullMarked;
