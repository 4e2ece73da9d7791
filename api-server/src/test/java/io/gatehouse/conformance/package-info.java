/** Runs the published conformance cases of the ai-proxy plugins where a checkout has them beside it. */
@NullMarked
package io.gatehouse.conformance;

import org.jspecify.annotations.NullMarked;
