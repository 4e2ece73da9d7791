/** Prepares the contract for openapi-generator, and compares what it generates with what is committed. */
@NullMarked
package io.gatehouse.openapi.client;

import org.jspecify.annotations.NullMarked;
