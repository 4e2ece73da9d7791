/** What Kong's published documents promise, in the forms in which they show it, against the stand-in LLM. */
@NullMarked
package io.gatehouse.scenario;

import org.jspecify.annotations.NullMarked;
