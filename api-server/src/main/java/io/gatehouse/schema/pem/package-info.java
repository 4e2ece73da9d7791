/** Certificates and keys as text. */
@NullMarked
package io.gatehouse.schema.pem;

import org.jspecify.annotations.NullMarked;
