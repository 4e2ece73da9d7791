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
 * One of the default access list.
 */
public final class AiMcpProxyConfigDefaultAcl extends JsonModel {
    private static final Field<List<String>> ALLOW = new Field<>("allow", Codec.list(Codec.TEXT));
    private static final Field<List<String>> DENY = new Field<>("deny", Codec.list(Codec.TEXT));
    private static final Field<String> SCOPE = new Field<>("scope", Codec.TEXT);

    private AiMcpProxyConfigDefaultAcl(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpProxyConfigDefaultAcl of(ObjectNode json) {
        return new AiMcpProxyConfigDefaultAcl(json);
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
     * What may pass.
     */
    public List<String> allow() {
        return elements(ALLOW);
    }

    /**
     * What is refused.
     */
    public List<String> deny() {
        return elements(DENY);
    }

    /**
     * The scope. Default: <code>tools</code>.
     */
    public @Nullable String scope() {
        return optional(SCOPE);
    }

    /** Builds a {@link AiMcpProxyConfigDefaultAcl}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpProxyConfigDefaultAcl, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpProxyConfigDefaultAcl build() {
            return new AiMcpProxyConfigDefaultAcl(fields());
        }

        /**
         * What may pass.
         */
        public Builder allow(@Nullable List<String> value) {
            return set(ALLOW, value);
        }

        /** As {@link #allow(List)}. */
        public Builder allow(String... values) {
            return set(ALLOW, Arrays.asList(values));
        }

        /**
         * What is refused.
         */
        public Builder deny(@Nullable List<String> value) {
            return set(DENY, value);
        }

        /** As {@link #deny(List)}. */
        public Builder deny(String... values) {
            return set(DENY, Arrays.asList(values));
        }

        /**
         * The scope. Default: <code>tools</code>.
         */
        public Builder scope(@Nullable String value) {
            return set(SCOPE, value);
        }
    }
}

