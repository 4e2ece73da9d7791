@NullMarked
package io.gatehouse.schema.format;

import org.jspecify.annotations.NullMarked;
