package io.gatehouse.sdk.declarative;

import java.util.function.BooleanSupplier;

/**
 * How a plan is applied.
 *
 * @param mode one request per change, or batches
 * @param parallelism how many requests are sent at once, up to 64
 * @param stop asked before each change is sent; true ends the apply once what is under way has its answer
 */
public record ApplyOptions(Mode mode, int parallelism, ApplyListener listener, BooleanSupplier stop) {
    /** How changes are sent. */
    public enum Mode {
        /** One request per change, several at once. Works with every server. */
        PARALLEL,
        /** All core entities of a control plane in one transaction. Konnect itself has no such call. */
        BATCH,
        /** As {@link #BATCH}, and one by one where the server has no such call. */
        BATCH_OR_PARALLEL
    }

    public static ApplyOptions defaults() {
        return new ApplyOptions(Mode.PARALLEL, 8, ApplyListener.NONE, () -> false);
    }

    public ApplyOptions in(Mode other) {
        return new ApplyOptions(other, parallelism, listener, stop);
    }

    public ApplyOptions withParallelism(int requests) {
        return new ApplyOptions(mode, requests, listener, stop);
    }

    public ApplyOptions listenedBy(ApplyListener other) {
        return new ApplyOptions(mode, parallelism, other, stop);
    }

    public ApplyOptions stoppingWhen(BooleanSupplier condition) {
        return new ApplyOptions(mode, parallelism, listener, condition);
    }
}
