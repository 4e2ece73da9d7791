/** TLS on both sides of the proxy: which certificate a client is shown, and how upstreams are connected to. */
@NullMarked
package io.gatehouse.gateway.tls;

import org.jspecify.annotations.NullMarked;
