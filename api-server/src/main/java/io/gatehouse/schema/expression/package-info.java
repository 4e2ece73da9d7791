/** The language in which routes say which requests match. */
@NullMarked
package io.gatehouse.schema.expression;

import org.jspecify.annotations.NullMarked;
