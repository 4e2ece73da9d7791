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
 * Which requests may use the endpoint; a deny rule wins.
 */
public final class AiProxyAdvancedConfigAcls extends JsonModel {
    private static final Field<List<AiAclRule>> ALLOW = new Field<>("allow", Codec.list(Codec.model(AiAclRule::of)));
    private static final Field<List<AiAclRule>> DENY = new Field<>("deny", Codec.list(Codec.model(AiAclRule::of)));

    private AiProxyAdvancedConfigAcls(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiProxyAdvancedConfigAcls of(ObjectNode json) {
        return new AiProxyAdvancedConfigAcls(json);
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
     * When set, one of these rules must hold.
     */
    public List<AiAclRule> allow() {
        return elements(ALLOW);
    }

    /**
     * None of these rules may hold.
     */
    public List<AiAclRule> deny() {
        return elements(DENY);
    }

    /** Builds a {@link AiProxyAdvancedConfigAcls}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiProxyAdvancedConfigAcls, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiProxyAdvancedConfigAcls build() {
            return new AiProxyAdvancedConfigAcls(fields());
        }

        /**
         * When set, one of these rules must hold.
         */
        public Builder allow(@Nullable List<AiAclRule> value) {
            return set(ALLOW, value);
        }

        /** As {@link #allow(List)}. */
        public Builder allow(AiAclRule... values) {
            return set(ALLOW, Arrays.asList(values));
        }

        /** Adds one to what {@link #allow(List)} sets. */
        public Builder addAllow(AiAclRule value) {
            return add(ALLOW, value);
        }

        /** Adds one to what {@link #allow(List)} sets, described in place. */
        public Builder addAllow(Consumer<AiAclRule.Builder> value) {
            AiAclRule.Builder builder = AiAclRule.builder();
            value.accept(builder);
            return add(ALLOW, builder.build());
        }

        /**
         * None of these rules may hold.
         */
        public Builder deny(@Nullable List<AiAclRule> value) {
            return set(DENY, value);
        }

        /** As {@link #deny(List)}. */
        public Builder deny(AiAclRule... values) {
            return set(DENY, Arrays.asList(values));
        }

        /** Adds one to what {@link #deny(List)} sets. */
        public Builder addDeny(AiAclRule value) {
            return add(DENY, value);
        }

        /** Adds one to what {@link #deny(List)} sets, described in place. */
        public Builder addDeny(Consumer<AiAclRule.Builder> value) {
            AiAclRule.Builder builder = AiAclRule.builder();
            value.accept(builder);
            return add(DENY, builder.build());
        }
    }
}

