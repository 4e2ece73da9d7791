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
 * What the gateway learns from the requests that it proxies.
 */
public final class UpstreamHealthchecksPassive extends JsonModel {
    private static final Field<HealthcheckType> TYPE = new Field<>("type", Codec.choice(HealthcheckType::of));
    private static final Field<UpstreamHealthchecksPassiveHealthy> HEALTHY = new Field<>("healthy", Codec.model(UpstreamHealthchecksPassiveHealthy::of));
    private static final Field<UpstreamHealthchecksPassiveUnhealthy> UNHEALTHY = new Field<>("unhealthy", Codec.model(UpstreamHealthchecksPassiveUnhealthy::of));

    private UpstreamHealthchecksPassive(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static UpstreamHealthchecksPassive of(ObjectNode json) {
        return new UpstreamHealthchecksPassive(json);
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
     * The protocol of the checks. Allowed: <code>tcp</code>, <code>http</code>, <code>https</code>,
     * <code>grpc</code>, <code>grpcs</code>. Default: <code>http</code>.
     */
    public @Nullable HealthcheckType type() {
        return optional(TYPE);
    }

    /**
     * What makes a target healthy. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable UpstreamHealthchecksPassiveHealthy healthy() {
        return optional(HEALTHY);
    }

    /**
     * What makes a target unhealthy. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable UpstreamHealthchecksPassiveUnhealthy unhealthy() {
        return optional(UNHEALTHY);
    }

    /** Builds a {@link UpstreamHealthchecksPassive}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<UpstreamHealthchecksPassive, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public UpstreamHealthchecksPassive build() {
            return new UpstreamHealthchecksPassive(fields());
        }

        /**
         * The protocol of the checks. Allowed: <code>tcp</code>, <code>http</code>, <code>https</code>,
         * <code>grpc</code>, <code>grpcs</code>. Default: <code>http</code>.
         */
        public Builder type(@Nullable HealthcheckType value) {
            return set(TYPE, value);
        }

        /** As {@link #type(HealthcheckType)}, also with a value that has no constant. */
        public Builder type(String value) {
            return set(TYPE, HealthcheckType.of(value));
        }

        /**
         * What makes a target healthy. Default: <code>&#123;&#125;</code>.
         */
        public Builder healthy(@Nullable UpstreamHealthchecksPassiveHealthy value) {
            return set(HEALTHY, value);
        }

        /** As {@link #healthy(UpstreamHealthchecksPassiveHealthy)}, described in place. */
        public Builder healthy(Consumer<UpstreamHealthchecksPassiveHealthy.Builder> value) {
            UpstreamHealthchecksPassiveHealthy.Builder builder = UpstreamHealthchecksPassiveHealthy.builder();
            value.accept(builder);
            return set(HEALTHY, builder.build());
        }

        /**
         * What makes a target unhealthy. Default: <code>&#123;&#125;</code>.
         */
        public Builder unhealthy(@Nullable UpstreamHealthchecksPassiveUnhealthy value) {
            return set(UNHEALTHY, value);
        }

        /** As {@link #unhealthy(UpstreamHealthchecksPassiveUnhealthy)}, described in place. */
        public Builder unhealthy(Consumer<UpstreamHealthchecksPassiveUnhealthy.Builder> value) {
            UpstreamHealthchecksPassiveUnhealthy.Builder builder = UpstreamHealthchecksPassiveUnhealthy.builder();
            value.accept(builder);
            return set(UNHEALTHY, builder.build());
        }
    }
}

