package io.gatehouse.sdk.declarative;

import java.util.List;
import java.util.function.Consumer;

/** Describes a service and its routes. */
public final class ServiceBuilder extends PluginHolder<ServiceBuilder> {
    ServiceBuilder(List<Declaration> all, String address) {
        super(all, "services", address, "service");
    }

    @Override
    ServiceBuilder self() {
        return this;
    }

    /** Protocol, host, port and path at once. */
    public ServiceBuilder url(String url) {
        return field("url", url);
    }

    public ServiceBuilder protocol(String protocol) {
        return field("protocol", protocol);
    }

    public ServiceBuilder host(String host) {
        return field("host", host);
    }

    public ServiceBuilder port(int port) {
        return field("port", port);
    }

    public ServiceBuilder path(String path) {
        return field("path", path);
    }

    public ServiceBuilder retries(int retries) {
        return field("retries", retries);
    }

    /** Shows this certificate of the control plane to the upstream. */
    public ServiceBuilder clientCertificate(String name) {
        return reference("/client_certificate/id", Reference.to("certificate." + name));
    }

    /** @param name unique in the control plane */
    public ServiceBuilder route(String name, Consumer<RouteBuilder> description) {
        new RouteBuilder(all(), "route." + name)
                .field("name", name)
                .reference("/service/id", Reference.to(address()))
                .describedBy(description);
        return this;
    }
}
