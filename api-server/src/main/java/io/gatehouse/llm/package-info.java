@NullMarked
package io.gatehouse.llm;

import org.jspecify.annotations.NullMarked;
