@NullMarked
package io.gatehouse.sdk;

import org.jspecify.annotations.NullMarked;
