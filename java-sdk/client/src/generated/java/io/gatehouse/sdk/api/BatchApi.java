// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import io.gatehouse.sdk.model.*;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Batch: one method for each operation of the API. */
public final class BatchApi {
    private final Calls calls;

    /** For the client, which hands it out. */
    public BatchApi(Calls calls) {
        this.calls = calls;
    }

    /**
     * Apply many changes at once or none of them.
     */
    public BatchResponse apply(BatchRequest batchRequest) {
        return BatchResponse.of(calls.send("POST", Calls.path("/core-entities/batch"), Query.NONE, batchRequest.json()));
    }

    /** As {@code apply} of a {@link BatchRequest}, described in place. */
    public BatchResponse apply(Consumer<BatchRequest.Builder> batchRequest) {
        BatchRequest.Builder builder = BatchRequest.builder();
        batchRequest.accept(builder);
        return apply(builder.build());
    }
}
