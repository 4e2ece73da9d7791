@NullMarked
package io.gatehouse.llm.provider.gemini;

import org.jspecify.annotations.NullMarked;
