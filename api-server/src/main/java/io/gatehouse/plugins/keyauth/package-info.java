@NullMarked
package io.gatehouse.plugins.keyauth;

import org.jspecify.annotations.NullMarked;
