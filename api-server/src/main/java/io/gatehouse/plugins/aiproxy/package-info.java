@NullMarked
package io.gatehouse.plugins.aiproxy;

import org.jspecify.annotations.NullMarked;
