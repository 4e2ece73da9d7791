@NullMarked
package io.gatehouse.openapi;

import org.jspecify.annotations.NullMarked;
