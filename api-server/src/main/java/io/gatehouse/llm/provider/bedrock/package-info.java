@NullMarked
package io.gatehouse.llm.provider.bedrock;

import org.jspecify.annotations.NullMarked;
