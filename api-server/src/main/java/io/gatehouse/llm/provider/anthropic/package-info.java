@NullMarked
package io.gatehouse.llm.provider.anthropic;

import org.jspecify.annotations.NullMarked;
