/** Entity schemas as the plain JSON Schema that Konnect offers. */
@NullMarked
package io.gatehouse.schema.json;

import org.jspecify.annotations.NullMarked;
