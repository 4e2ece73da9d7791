@NullMarked
package io.gatehouse.llm.provider.cohere;

import org.jspecify.annotations.NullMarked;
