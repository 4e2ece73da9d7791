@NullMarked
package io.gatehouse.plugins.postfunction;

import org.jspecify.annotations.NullMarked;
