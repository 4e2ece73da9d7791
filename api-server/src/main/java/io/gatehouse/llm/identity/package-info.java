/** Credentials that the gateway fetches for itself, and keeps until they are over. */
@NullMarked
package io.gatehouse.llm.identity;

import org.jspecify.annotations.NullMarked;
