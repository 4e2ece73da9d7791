package io.gatehouse.schema.format;

import java.util.Map;
import java.util.Optional;

/** The formats of the contract by name. */
public final class Formats {
    private static final Format ANYTHING = value -> Optional.empty();

    private static final Map<String, Format> ALL = Map.ofEntries(
            Map.entry("uuid", new Uuid()),
            Map.entry("kong-name", new Name()),
            Map.entry("kong-tag", new Tag()),
            Map.entry("kong-host", new Host()),
            Map.entry("kong-wildcard-host", new WildcardHost()),
            Map.entry("kong-sni", new Sni()),
            Map.entry("kong-path", new ServicePath()),
            Map.entry("kong-router-path", new RouterPath()),
            Map.entry("kong-header-name", new HeaderName()),
            Map.entry("kong-route-header", new RouteHeader()),
            Map.entry("kong-ip-or-cidr", new IpOrCidr()),
            Map.entry("kong-url", new AbsoluteUrl()),
            Map.entry("kong-header", new TransformedHeader(TransformedHeader.Shape.NAME)),
            Map.entry("kong-header-pair", new TransformedHeader(TransformedHeader.Shape.NAME_AND_VALUE)),
            Map.entry("kong-header-rename", new TransformedHeader(TransformedHeader.Shape.NAME_AND_NAME)),
            Map.entry("kong-pair", new Pair()),
            Map.entry("kong-redirect-uri", new RedirectUri()),
            Map.entry("kong-regex", new RegularExpression()),
            Map.entry("kong-cors-origin", new CorsOrigin()),
            Map.entry("kong-filename", new FileName()),
            Map.entry("kong-log-header", new LogHeader()),
            Map.entry("kong-certificate", new Certificate()),
            Map.entry("kong-cookie-name", new CookieName()),
            Map.entry("kong-host-header", new HostHeader()),
            Map.entry("kong-target", new TargetAddress()),
            Map.entry("kong-upstream-name", new UpstreamName()),
            Map.entry("kong-vault-name", new VaultName()),
            Map.entry("kong-vault-prefix", new VaultPrefix()),
            // These two occur in responses only, which this server writes itself.
            Map.entry("date-time", ANYTHING),
            Map.entry("uri", ANYTHING));

    private Formats() {}

    /** @throws IllegalArgumentException when there is no such format */
    public static Format named(String name) {
        Format format = ALL.get(name);
        if (format == null) {
            throw new IllegalArgumentException("the contract names an unknown format: " + name);
        }
        return format;
    }
}
