// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Access Tokens: one method for each operation of the API. */
public final class AccessTokensApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public AccessTokensApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a personal access token.
     */
    public CreatedAccessToken create(CreateAccessTokenRequest createAccessTokenRequest) {
        return CreatedAccessToken.of(calls.send("POST", Calls.path("/gatehouse/v1/access-tokens"), Query.NONE, createAccessTokenRequest.json()));
    }

    /** As {@code create} of a {@link CreateAccessTokenRequest}, described in place. */
    public CreatedAccessToken create(Consumer<CreateAccessTokenRequest.Builder> createAccessTokenRequest) {
        CreateAccessTokenRequest.Builder builder = CreateAccessTokenRequest.builder();
        createAccessTokenRequest.accept(builder);
        return create(builder.build());
    }

    /**
     * Revoke a personal access token.
     * @param accessTokenId The token's id.
     */
    public void delete(String accessTokenId) {
        calls.run("DELETE", Calls.path("/gatehouse/v1/access-tokens/{}", accessTokenId), Query.NONE, null);
    }

    /**
     * List personal access tokens.
     */
    public Page<AccessToken> list() {
        return calls.page(Calls.path("/gatehouse/v1/access-tokens"), Query.NONE, "size", AccessToken::of);
    }
}
