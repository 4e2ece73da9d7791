@NullMarked
package io.gatehouse.llm.provider.mistral;

import org.jspecify.annotations.NullMarked;
