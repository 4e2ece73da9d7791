// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How the health of targets is found out.
 */
public final class UpstreamHealthchecks extends JsonModel {
    private static final Field<UpstreamHealthchecksActive> ACTIVE = new Field<>("active", Codec.model(UpstreamHealthchecksActive::of));
    private static final Field<UpstreamHealthchecksPassive> PASSIVE = new Field<>("passive", Codec.model(UpstreamHealthchecksPassive::of));
    private static final Field<Double> THRESHOLD = new Field<>("threshold", Codec.NUMBER);

    private UpstreamHealthchecks(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static UpstreamHealthchecks of(ObjectNode json) {
        return new UpstreamHealthchecks(json);
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
     * Probes that the gateway sends. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable UpstreamHealthchecksActive active() {
        return optional(ACTIVE);
    }

    /**
     * What the gateway learns from the requests that it proxies. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable UpstreamHealthchecksPassive passive() {
        return optional(PASSIVE);
    }

    /**
     * The percentage of the weight that must be healthy for the upstream to take requests. From 0 to 100. Default:
     * <code>0</code>.
     */
    public @Nullable Double threshold() {
        return optional(THRESHOLD);
    }

    /** Builds a {@link UpstreamHealthchecks}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<UpstreamHealthchecks, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public UpstreamHealthchecks build() {
            return new UpstreamHealthchecks(fields());
        }

        /**
         * Probes that the gateway sends. Default: <code>&#123;&#125;</code>.
         */
        public Builder active(@Nullable UpstreamHealthchecksActive value) {
            return set(ACTIVE, value);
        }

        /** As {@link #active(UpstreamHealthchecksActive)}, described in place. */
        public Builder active(Consumer<UpstreamHealthchecksActive.Builder> value) {
            UpstreamHealthchecksActive.Builder builder = UpstreamHealthchecksActive.builder();
            value.accept(builder);
            return set(ACTIVE, builder.build());
        }

        /**
         * What the gateway learns from the requests that it proxies. Default: <code>&#123;&#125;</code>.
         */
        public Builder passive(@Nullable UpstreamHealthchecksPassive value) {
            return set(PASSIVE, value);
        }

        /** As {@link #passive(UpstreamHealthchecksPassive)}, described in place. */
        public Builder passive(Consumer<UpstreamHealthchecksPassive.Builder> value) {
            UpstreamHealthchecksPassive.Builder builder = UpstreamHealthchecksPassive.builder();
            value.accept(builder);
            return set(PASSIVE, builder.build());
        }

        /**
         * The percentage of the weight that must be healthy for the upstream to take requests. From 0 to 100. Default:
         * <code>0</code>.
         */
        public Builder threshold(@Nullable Double value) {
            return set(THRESHOLD, value);
        }

        /** As {@link #threshold(Double)}. */
        public Builder threshold(double value) {
            return set(THRESHOLD, value);
        }
    }
}

