@NullMarked
package io.gatehouse.llm.provider.ollama;

import org.jspecify.annotations.NullMarked;
