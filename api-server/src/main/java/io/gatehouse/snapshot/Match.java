package io.gatehouse.snapshot;

import io.gatehouse.plugin.Captures;

/** A request's route and the control plane that it belongs to. */
public record Match(ControlPlaneSnapshot controlPlane, ServedRoute route, String matchedPath, Captures captures) {}
