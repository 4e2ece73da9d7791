@NullMarked
package io.gatehouse.llm.proxy;

import org.jspecify.annotations.NullMarked;
