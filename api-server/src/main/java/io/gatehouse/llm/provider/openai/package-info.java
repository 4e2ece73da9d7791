@NullMarked
package io.gatehouse.llm.provider.openai;

import org.jspecify.annotations.NullMarked;
