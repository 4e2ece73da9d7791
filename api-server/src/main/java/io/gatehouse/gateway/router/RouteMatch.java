package io.gatehouse.gateway.router;

import io.gatehouse.plugin.Captures;

/**
 * A route that fits a request.
 *
 * @param matchedPath the part of the path that the route's own path matched, empty when it has none
 */
public record RouteMatch<T>(T route, String matchedPath, Captures captures) {}
