@NullMarked
package io.gatehouse.llm.stream;

import org.jspecify.annotations.NullMarked;
