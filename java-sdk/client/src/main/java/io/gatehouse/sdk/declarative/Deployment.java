package io.gatehouse.sdk.declarative;

import io.gatehouse.sdk.KonnectClient;

/**
 * Makes a server hold what a {@link DesiredState} says.
 *
 * <pre>{@code
 * Deployment deployment = Deployment.with(KonnectClient.fromEnv());
 * Plan plan = deployment.plan(state);
 * System.out.println(plan);
 * deployment.apply(plan).orThrow();
 * }</pre>
 *
 * <p>There is no state file: what belongs to a program says so itself, by tags and by the label of the control plane.
 * Safe to share between threads. Works against Gatehouse and against Konnect.
 */
public final class Deployment {
    private final KonnectClient client;

    private Deployment(KonnectClient client) {
        this.client = client;
    }

    public static Deployment with(KonnectClient client) {
        return new Deployment(client);
    }

    /**
     * What has to change for the server to hold the state.
     *
     * @throws DeploymentException when the state can't be planned, with every reason
     */
    public Plan plan(DesiredState state) {
        return plan(state, PlanOptions.defaults());
    }

    public Plan plan(DesiredState state, PlanOptions options) {
        return new Planner(client, state, options).plan();
    }

    /**
     * What others have changed since the state was applied: the plan that would undo it. It is empty when nothing has
     * drifted, provided that the state is the one that was applied.
     */
    public Plan drift(DesiredState state) {
        return plan(state);
    }

    /** Applies a plan with one request per change. */
    public ApplyResult apply(Plan plan) {
        return apply(plan, ApplyOptions.defaults());
    }

    /**
     * Applies a plan. It ends with the first refusal, once what is under way has its answer; the result says what was
     * done. Planning and applying again does the rest: nothing is made twice, since whatever is created has an id
     * that follows from its address, and creations are upserts of that id.
     *
     * @throws DeploymentException when somebody else has changed what the plan would overwrite or delete
     */
    public ApplyResult apply(Plan plan, ApplyOptions options) {
        return new Applier(client, plan, options).apply();
    }

    /**
     * What a control plane holds, without defaults: planned against the same server it changes nothing.
     *
     * @param controlPlane its name
     */
    public DesiredState dump(String controlPlane) {
        return new Dump(client).of(controlPlane);
    }

    /**
     * What {@link #destroy} would delete: what is declared or has the select tags; a control plane only when the state
     * manages it and nothing of others is in it.
     */
    public Plan planDestroy(DesiredState state) {
        return new Planner(client, state, PlanOptions.defaults()).destruction();
    }

    /** Deletes what belongs to the state, and nothing of others. */
    public ApplyResult destroy(DesiredState state) {
        return apply(planDestroy(state));
    }
}
