package io.gatehouse.snapshot;

import io.gatehouse.gateway.chain.PluginChain;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.RouteView;
import io.gatehouse.plugin.ServiceView;
import io.gatehouse.plugin.Timeouts;
import org.jspecify.annotations.Nullable;

/**
 * A route with everything a request needs, compiled.
 *
 * @param endpoint where the service listens, null when the route has no service; its host may name an upstream of the
 *     control plane, which then chooses
 * @param retries how many more times an attempt that failed is repeated
 * @param servicePath the service's path, {@code /} where it has none; normalized, one char per byte
 * @param redirectStatus the answer to plain http on a route that is https only: 426, or a redirect
 */
public record ServedRoute(
        RouteView view,
        @Nullable ServiceView service,
        @Nullable Endpoint endpoint,
        Timeouts timeouts,
        int retries,
        String servicePath,
        boolean stripPath,
        boolean preserveHost,
        boolean httpsOnly,
        int redirectStatus,
        PluginChain chain) {}
