@NullMarked
package io.gatehouse.gateway.chain;

import org.jspecify.annotations.NullMarked;
