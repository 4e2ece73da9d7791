/** Upstreams: which of their targets takes a request, and how the targets are doing. */
@NullMarked
package io.gatehouse.gateway.balancer;

import org.jspecify.annotations.NullMarked;
