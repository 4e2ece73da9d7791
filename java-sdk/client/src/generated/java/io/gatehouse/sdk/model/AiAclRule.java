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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Conditions that must all hold.
 */
public final class AiAclRule extends JsonModel {
    private static final Field<List<AiAclRuleMatch>> MATCH = new Field<>("match", Codec.list(Codec.model(AiAclRuleMatch::of)));

    private AiAclRule(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiAclRule of(ObjectNode json) {
        return new AiAclRule(json);
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
     * The conditions.
     */
    public List<AiAclRuleMatch> match() {
        return elements(MATCH);
    }

    /** Builds a {@link AiAclRule}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiAclRule, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiAclRule build() {
            return new AiAclRule(fields());
        }

        /**
         * The conditions.
         */
        public Builder match(@Nullable List<AiAclRuleMatch> value) {
            return set(MATCH, value);
        }

        /** As {@link #match(List)}. */
        public Builder match(AiAclRuleMatch... values) {
            return set(MATCH, Arrays.asList(values));
        }

        /** Adds one to what {@link #match(List)} sets. */
        public Builder addMatch(AiAclRuleMatch value) {
            return add(MATCH, value);
        }

        /** Adds one to what {@link #match(List)} sets, described in place. */
        public Builder addMatch(Consumer<AiAclRuleMatch.Builder> value) {
            AiAclRuleMatch.Builder builder = AiAclRuleMatch.builder();
            value.accept(builder);
            return add(MATCH, builder.build());
        }
    }
}

