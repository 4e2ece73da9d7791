// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Organization: one method for each operation of the API. */
public final class OrganizationApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public OrganizationApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * List the regions to choose from.
     */
    public AvailableRegions regions() {
        return AvailableRegions.of(calls.send("GET", Calls.path("/v3/available-regions"), Query.NONE, null));
    }

    /**
     * Fetch the organization of this server.
     */
    public MeOrganization get() {
        return MeOrganization.of(calls.send("GET", Calls.path("/v3/organizations/me"), Query.NONE, null));
    }

    /**
     * Fetch the user behind the access token.
     */
    public MeUser user() {
        return MeUser.of(calls.send("GET", Calls.path("/v3/users/me"), Query.NONE, null));
    }
}
