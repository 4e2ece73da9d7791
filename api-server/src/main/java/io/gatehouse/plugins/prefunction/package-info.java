@NullMarked
package io.gatehouse.plugins.prefunction;

import org.jspecify.annotations.NullMarked;
