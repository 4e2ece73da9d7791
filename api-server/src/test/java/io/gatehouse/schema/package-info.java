@NullMarked
package io.gatehouse.schema;

import org.jspecify.annotations.NullMarked;
