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
 * What concerns the client.
 */
public final class AiMcpProxyConfigServerSessionClient extends JsonModel {
    private static final Field<List<String>> SECRETS = new Field<>("secrets", Codec.list(Codec.TEXT));

    private AiMcpProxyConfigServerSessionClient(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpProxyConfigServerSessionClient of(ObjectNode json) {
        return new AiMcpProxyConfigServerSessionClient(json);
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
     * Secrets.
     */
    public List<String> secrets() {
        return elements(SECRETS);
    }

    /** Builds a {@link AiMcpProxyConfigServerSessionClient}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpProxyConfigServerSessionClient, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpProxyConfigServerSessionClient build() {
            return new AiMcpProxyConfigServerSessionClient(fields());
        }

        /**
         * Secrets.
         */
        public Builder secrets(@Nullable List<String> value) {
            return set(SECRETS, value);
        }

        /** As {@link #secrets(List)}. */
        public Builder secrets(String... values) {
            return set(SECRETS, Arrays.asList(values));
        }
    }
}

