@NullMarked
package io.gatehouse.llm.openai;

import org.jspecify.annotations.NullMarked;
