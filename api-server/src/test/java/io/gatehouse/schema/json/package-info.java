@NullMarked
package io.gatehouse.schema.json;

import org.jspecify.annotations.NullMarked;
