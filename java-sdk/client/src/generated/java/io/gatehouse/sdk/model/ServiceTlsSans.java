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
 * Names that the upstream's certificate must carry.
 */
public final class ServiceTlsSans extends JsonModel {
    private static final Field<List<String>> DNSNAMES = new Field<>("dnsnames", Codec.list(Codec.TEXT));
    private static final Field<List<String>> URIS = new Field<>("uris", Codec.list(Codec.TEXT));

    private ServiceTlsSans(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ServiceTlsSans of(ObjectNode json) {
        return new ServiceTlsSans(json);
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
     * Accepted DNS names.
     */
    public List<String> dnsnames() {
        return elements(DNSNAMES);
    }

    /**
     * Accepted URIs.
     */
    public List<String> uris() {
        return elements(URIS);
    }

    /** Builds a {@link ServiceTlsSans}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ServiceTlsSans, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ServiceTlsSans build() {
            return new ServiceTlsSans(fields());
        }

        /**
         * Accepted DNS names.
         */
        public Builder dnsnames(@Nullable List<String> value) {
            return set(DNSNAMES, value);
        }

        /** As {@link #dnsnames(List)}. */
        public Builder dnsnames(String... values) {
            return set(DNSNAMES, Arrays.asList(values));
        }

        /**
         * Accepted URIs.
         */
        public Builder uris(@Nullable List<String> value) {
            return set(URIS, value);
        }

        /** As {@link #uris(List)}. */
        public Builder uris(String... values) {
            return set(URIS, Arrays.asList(values));
        }
    }
}

