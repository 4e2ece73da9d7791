@NullMarked
package io.gatehouse.llm.codec;

import org.jspecify.annotations.NullMarked;
