@NullMarked
package io.gatehouse.llm.sse;

import org.jspecify.annotations.NullMarked;
