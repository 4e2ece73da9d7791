@NullMarked
package io.gatehouse.llm.dialect.ollama;

import org.jspecify.annotations.NullMarked;
