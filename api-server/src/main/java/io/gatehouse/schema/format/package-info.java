/** Kong's checks of strings, one class per {@code format} of the contract. */
@NullMarked
package io.gatehouse.schema.format;

import org.jspecify.annotations.NullMarked;
