// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import io.gatehouse.sdk.json.Choice;

/**
 * The protocol of the checks.
 */
public final class HealthcheckType extends Choice {
    public static final HealthcheckType TCP = of("tcp");
    public static final HealthcheckType HTTP = of("http");
    public static final HealthcheckType HTTPS = of("https");
    public static final HealthcheckType GRPC = of("grpc");
    public static final HealthcheckType GRPCS = of("grpcs");

    private HealthcheckType(String value) {
        super(value);
    }

    /** @param value also one that is not listed here */
    public static HealthcheckType of(String value) {
        return new HealthcheckType(value);
    }
}

