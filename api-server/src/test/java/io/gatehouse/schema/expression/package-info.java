@NullMarked
package io.gatehouse.schema.expression;

import org.jspecify.annotations.NullMarked;
