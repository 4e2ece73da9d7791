@NullMarked
package io.gatehouse.plugins.prometheus;

import org.jspecify.annotations.NullMarked;
