@NullMarked
package io.gatehouse.gateway.router;

import org.jspecify.annotations.NullMarked;
