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
 * One of the collection access list config.
 */
public final class AiRagInjectorConfigCollectionAclConfig extends JsonModel {
    private static final Field<List<String>> ALLOW = new Field<>("allow", Codec.list(Codec.TEXT));
    private static final Field<List<String>> DENY = new Field<>("deny", Codec.list(Codec.TEXT));

    private AiRagInjectorConfigCollectionAclConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiRagInjectorConfigCollectionAclConfig of(ObjectNode json) {
        return new AiRagInjectorConfigCollectionAclConfig(json);
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
     * What may pass. Default: <code>[]</code>.
     */
    public List<String> allow() {
        return elements(ALLOW);
    }

    /**
     * What is refused. Default: <code>[]</code>.
     */
    public List<String> deny() {
        return elements(DENY);
    }

    /** Builds a {@link AiRagInjectorConfigCollectionAclConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiRagInjectorConfigCollectionAclConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiRagInjectorConfigCollectionAclConfig build() {
            return new AiRagInjectorConfigCollectionAclConfig(fields());
        }

        /**
         * What may pass. Default: <code>[]</code>.
         */
        public Builder allow(@Nullable List<String> value) {
            return set(ALLOW, value);
        }

        /** As {@link #allow(List)}. */
        public Builder allow(String... values) {
            return set(ALLOW, Arrays.asList(values));
        }

        /**
         * What is refused. Default: <code>[]</code>.
         */
        public Builder deny(@Nullable List<String> value) {
            return set(DENY, value);
        }

        /** As {@link #deny(List)}. */
        public Builder deny(String... values) {
            return set(DENY, Arrays.asList(values));
        }
    }
}

