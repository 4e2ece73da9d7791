@NullMarked
package io.gatehouse.llm.provider.azure;

import org.jspecify.annotations.NullMarked;
