// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The regions by how far they are.
 */
public final class AvailableRegionsRegions extends JsonModel {
    private static final Field<List<String>> STABLE = new Field<>("stable", Codec.list(Codec.TEXT));
    private static final Field<List<String>> STABLE_OPT_IN = new Field<>("stable_opt_in", Codec.list(Codec.TEXT));
    private static final Field<List<String>> BETA = new Field<>("beta", Codec.list(Codec.TEXT));

    private AvailableRegionsRegions(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AvailableRegionsRegions of(ObjectNode json) {
        return new AvailableRegionsRegions(json);
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
     * Open to all.
     */
    public List<String> stable() {
        return elements(STABLE);
    }

    /**
     * Open on request.
     */
    public List<String> stableOptIn() {
        return elements(STABLE_OPT_IN);
    }

    /**
     * Under test.
     */
    public List<String> beta() {
        return elements(BETA);
    }

    /** Builds a {@link AvailableRegionsRegions}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AvailableRegionsRegions, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AvailableRegionsRegions build() {
            return new AvailableRegionsRegions(fields());
        }

        /**
         * Open to all.
         */
        public Builder stable(@Nullable List<String> value) {
            return set(STABLE, value);
        }

        /** As {@link #stable(List)}. */
        public Builder stable(String... values) {
            return set(STABLE, Arrays.asList(values));
        }

        /**
         * Open on request.
         */
        public Builder stableOptIn(@Nullable List<String> value) {
            return set(STABLE_OPT_IN, value);
        }

        /** As {@link #stableOptIn(List)}. */
        public Builder stableOptIn(String... values) {
            return set(STABLE_OPT_IN, Arrays.asList(values));
        }

        /**
         * Under test.
         */
        public Builder beta(@Nullable List<String> value) {
            return set(BETA, value);
        }

        /** As {@link #beta(List)}. */
        public Builder beta(String... values) {
            return set(BETA, Arrays.asList(values));
        }
    }
}

