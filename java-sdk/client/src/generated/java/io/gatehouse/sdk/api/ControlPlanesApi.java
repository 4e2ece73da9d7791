// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Control Planes: one method for each operation of the API. */
public final class ControlPlanesApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public ControlPlanesApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Make a control plane hold what a declarative file says.
     * @param controlPlaneId The control plane's id.
     */
    public ConfigPlan applyConfig(String controlPlaneId, ApplyConfigRequest applyConfigRequest) {
        return ConfigPlan.of(calls.send("POST", Calls.path("/gatehouse/v1/control-planes/{}/config", controlPlaneId), Query.NONE, applyConfigRequest.json()));
    }

    /** As {@code applyConfig} of a {@link ApplyConfigRequest}, described in place. */
    public ConfigPlan applyConfig(String controlPlaneId, Consumer<ApplyConfigRequest.Builder> applyConfigRequest) {
        ApplyConfigRequest.Builder builder = ApplyConfigRequest.builder();
        applyConfigRequest.accept(builder);
        return applyConfig(controlPlaneId, builder.build());
    }

    /**
     * Create a control plane.
     */
    public ControlPlane create(CreateControlPlaneRequest createControlPlaneRequest) {
        return ControlPlane.of(calls.send("POST", Calls.path("/v2/control-planes"), Query.NONE, createControlPlaneRequest.json()));
    }

    /** As {@code create} of a {@link CreateControlPlaneRequest}, described in place. */
    public ControlPlane create(Consumer<CreateControlPlaneRequest.Builder> createControlPlaneRequest) {
        CreateControlPlaneRequest.Builder builder = CreateControlPlaneRequest.builder();
        createControlPlaneRequest.accept(builder);
        return create(builder.build());
    }

    /**
     * Delete a control plane with everything in it.
     * @param controlPlaneId The control plane's id.
     */
    public void delete(String controlPlaneId) {
        calls.run("DELETE", Calls.path("/v2/control-planes/{}", controlPlaneId), Query.NONE, null);
    }

    /**
     * Export a control plane as a declarative file.
     * @param controlPlaneId The control plane's id.
     */
    public ExportedConfig exportConfig(String controlPlaneId) {
        return ExportedConfig.of(calls.send("GET", Calls.path("/gatehouse/v1/control-planes/{}/config", controlPlaneId), Query.NONE, null));
    }

    /**
     * Export a control plane as a declarative file.
     *
     * <ul>
     *   <li><code>select_tags</code>: Only entities with all of these tags, separated by commas.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public ExportedConfig exportConfig(String controlPlaneId, UnaryOperator<Query> options) {
        return ExportedConfig.of(calls.send("GET", Calls.path("/gatehouse/v1/control-planes/{}/config", controlPlaneId), options.apply(Query.NONE), null));
    }

    /**
     * Fetch a control plane.
     * @param controlPlaneId The control plane's id.
     */
    public ControlPlane get(String controlPlaneId) {
        return ControlPlane.of(calls.send("GET", Calls.path("/v2/control-planes/{}", controlPlaneId), Query.NONE, null));
    }

    /**
     * List control planes.
     */
    public Page<ControlPlane> list() {
        return calls.page(Calls.path("/v2/control-planes"), Query.NONE, "page[size]", ControlPlane::of);
    }

    /**
     * List control planes.
     *
     * <ul>
     *   <li><code>page[size]</code>: The most items on a page.
     *   <li><code>page[number]</code>: Which page, from 1.
     *   <li><code>filter[id][eq]</code>: Only the control plane with this id.
     *   <li><code>filter[id][oeq]</code>: Only control planes with one of these ids, separated by commas.
     *   <li><code>filter[name][eq]</code>: Only the control plane with this name.
     *   <li><code>filter[name][neq]</code>: Only control planes with another name.
     *   <li><code>filter[name][contains]</code>: Only control planes whose name contains this text.
     *   <li><code>filter[cluster_type][eq]</code>: Only control planes of this kind.
     *   <li><code>filter[cluster_type][neq]</code>: Only control planes of another kind.
     *   <li><code>filter[cluster_type][oeq]</code>: Only control planes of one of these kinds, separated by commas.
     *   <li><code>filter[cloud_gateway]</code>: Only control planes that are hosted in a cloud or not.
     *   <li><code>labels</code>: Only control planes with these labels, as <code>name:value</code> pairs separated by commas.
     *   <li><code>sort</code>: The field to sort by, followed by <code> desc</code> for the reverse order.
     * </ul>
     *
     * @param options adds to the request, as in {@code q -> q.with("name", "value")}
     */
    public Page<ControlPlane> list(UnaryOperator<Query> options) {
        return calls.page(Calls.path("/v2/control-planes"), options.apply(Query.NONE), "page[size]", ControlPlane::of);
    }

    /**
     * Change a control plane.
     * @param controlPlaneId The control plane's id.
     */
    public ControlPlane update(String controlPlaneId, UpdateControlPlaneRequest updateControlPlaneRequest) {
        return ControlPlane.of(calls.send("PATCH", Calls.path("/v2/control-planes/{}", controlPlaneId), Query.NONE, updateControlPlaneRequest.json()));
    }

    /** As {@code update} of a {@link UpdateControlPlaneRequest}, described in place. */
    public ControlPlane update(String controlPlaneId, Consumer<UpdateControlPlaneRequest.Builder> updateControlPlaneRequest) {
        UpdateControlPlaneRequest.Builder builder = UpdateControlPlaneRequest.builder();
        updateControlPlaneRequest.accept(builder);
        return update(controlPlaneId, builder.build());
    }
}
