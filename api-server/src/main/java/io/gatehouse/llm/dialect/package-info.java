@NullMarked
package io.gatehouse.llm.dialect;

import org.jspecify.annotations.NullMarked;
