@NullMarked
package io.gatehouse.llm.chat;

import org.jspecify.annotations.NullMarked;
