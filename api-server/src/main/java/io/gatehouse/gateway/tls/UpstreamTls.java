package io.gatehouse.gateway.tls;

import io.gatehouse.plugin.Endpoint;
import io.netty.handler.ssl.SslContext;
import org.jspecify.annotations.Nullable;

/** How the TLS connections of a service are made: its own certificate, and the authorities it trusts. */
public final class UpstreamTls {
    /** For settings that can't be used: no connection is made rather than one without them. */
    public static final UpstreamTls UNUSABLE = new UpstreamTls(null);

    private final @Nullable SslContext context;
    private volatile @Nullable Endpoint endpoint;

    public UpstreamTls(@Nullable SslContext context) {
        this.context = context;
    }

    /** The service's endpoint with these settings, null when they can't be used. */
    public @Nullable Endpoint secured(Endpoint service) {
        if (context == null) {
            return null;
        }
        Endpoint known = endpoint;
        if (known == null || !known.isAt(service)) {
            known = new Endpoint(service.host(), service.port(), service.verifyCertificate(), context);
            endpoint = known;
        }
        return known;
    }
}
