// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import io.gatehouse.sdk.json.Choice;

/**
 * How data planes prove who they are.
 */
public final class AuthType extends Choice {
    public static final AuthType PINNED_CLIENT_CERTS = of("pinned_client_certs");
    public static final AuthType PKI_CLIENT_CERTS = of("pki_client_certs");

    private AuthType(String value) {
        super(value);
    }

    /** @param value also one that is not listed here */
    public static AuthType of(String value) {
        return new AuthType(value);
    }
}

