// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What makes a target healthy.
 */
public final class UpstreamHealthchecksPassiveHealthy extends JsonModel {
    private static final Field<List<Integer>> HTTP_STATUSES = new Field<>("http_statuses", Codec.list(Codec.INTEGER));
    private static final Field<Integer> SUCCESSES = new Field<>("successes", Codec.INTEGER);

    private UpstreamHealthchecksPassiveHealthy(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static UpstreamHealthchecksPassiveHealthy of(ObjectNode json) {
        return new UpstreamHealthchecksPassiveHealthy(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    /**
     * Statuses that count as a success. Default:
     * <code>[200,201,202,203,204,205,206,207,208,226,300,301,302,303,304,305,306,307,308]</code>.
     */
    public List<Integer> httpStatuses() {
        return elements(HTTP_STATUSES);
    }

    /**
     * Successes until a target is healthy. From 0 to 255. Default: <code>0</code>.
     */
    public @Nullable Integer successes() {
        return optional(SUCCESSES);
    }

    /** Builds a {@link UpstreamHealthchecksPassiveHealthy}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<UpstreamHealthchecksPassiveHealthy, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public UpstreamHealthchecksPassiveHealthy build() {
            return new UpstreamHealthchecksPassiveHealthy(fields());
        }

        /**
         * Statuses that count as a success. Default:
         * <code>[200,201,202,203,204,205,206,207,208,226,300,301,302,303,304,305,306,307,308]</code>.
         */
        public Builder httpStatuses(@Nullable List<Integer> value) {
            return set(HTTP_STATUSES, value);
        }

        /**
         * Successes until a target is healthy. From 0 to 255. Default: <code>0</code>.
         */
        public Builder successes(@Nullable Integer value) {
            return set(SUCCESSES, value);
        }
    }
}

