@NullMarked
package io.gatehouse.llm.provider.llama2;

import org.jspecify.annotations.NullMarked;
