@NullMarked
package io.gatehouse.json;

import org.jspecify.annotations.NullMarked;
