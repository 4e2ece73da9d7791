@NullMarked
package io.gatehouse.llm.provider;

import org.jspecify.annotations.NullMarked;
