package io.gatehouse.sdk.declarative;

import java.util.List;

/** Describes which requests a route takes. */
public final class RouteBuilder extends PluginHolder<RouteBuilder> {
    RouteBuilder(List<Declaration> all, String address) {
        super(all, "routes", address, "route");
    }

    @Override
    RouteBuilder self() {
        return this;
    }

    /** A prefix, or {@code ~} and a regular expression; may be called again. */
    public RouteBuilder path(String path) {
        return add("paths", path);
    }

    public RouteBuilder paths(String... paths) {
        return add("paths", paths);
    }

    public RouteBuilder hosts(String... hosts) {
        return add("hosts", hosts);
    }

    public RouteBuilder methods(String... methods) {
        return add("methods", methods);
    }

    public RouteBuilder protocols(String... protocols) {
        return add("protocols", protocols);
    }

    public RouteBuilder stripPath(boolean strip) {
        return field("strip_path", strip);
    }

    public RouteBuilder preserveHost(boolean preserve) {
        return field("preserve_host", preserve);
    }

    /** In place of paths, hosts and methods. */
    public RouteBuilder expression(String expression) {
        return field("expression", expression);
    }
}
