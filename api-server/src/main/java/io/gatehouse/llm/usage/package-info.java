@NullMarked
package io.gatehouse.llm.usage;

import org.jspecify.annotations.NullMarked;
