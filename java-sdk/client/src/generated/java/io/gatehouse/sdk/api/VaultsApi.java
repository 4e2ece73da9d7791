// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Vaults: one method for each operation of the API. */
public final class VaultsApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public VaultsApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Create a vault.
     */
    public Vault create(Vault vault) {
        return Vault.of(calls.send("POST", Calls.path("/core-entities/vaults"), Query.NONE, vault.json()));
    }

    /** As {@code create} of a {@link Vault}, described in place. */
    public Vault create(Consumer<Vault.Builder> vault) {
        Vault.Builder builder = Vault.builder();
        vault.accept(builder);
        return create(builder.build());
    }

    /**
     * Delete a vault.
     * @param vaultId The id or prefix of the vault.
     */
    public void delete(String vaultId) {
        calls.run("DELETE", Calls.path("/core-entities/vaults/{}", vaultId), Query.NONE, null);
    }

    /**
     * Fetch a vault.
     * @param vaultId The id or prefix of the vault.
     */
    public Vault get(String vaultId) {
        return Vault.of(calls.send("GET", Calls.path("/core-entities/vaults/{}", vaultId), Query.NONE, null));
    }

    /**
     * List vaults.
     */
    public Page<Vault> list() {
        return calls.page(Calls.path("/core-entities/vaults"), Query.NONE, "size", Vault::of);
    }

    /**
     * List vaults.
     *
     * <ul>
     *   <li><code>size</code>: The most items to return.
     *   <li><code>offset</code>: Where to continue, as the previous page said.
     *   <li><code>tags</code>: Up to 5 tags: <code>a,b</code> asks for both, <code>a/b</code> for either.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<Vault> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/core-entities/vaults"), options.apply(Query.NONE), "size", Vault::of);
    }

    /**
     * Create or replace a vault.
     * @param vaultId The id or prefix of the vault.
     */
    public Vault upsert(String vaultId, Vault vault) {
        return Vault.of(calls.send("PUT", Calls.path("/core-entities/vaults/{}", vaultId), Query.NONE, vault.json()));
    }

    /** As {@code upsert} of a {@link Vault}, described in place. */
    public Vault upsert(String vaultId, Consumer<Vault.Builder> vault) {
        Vault.Builder builder = Vault.builder();
        vault.accept(builder);
        return upsert(vaultId, builder.build());
    }
}
