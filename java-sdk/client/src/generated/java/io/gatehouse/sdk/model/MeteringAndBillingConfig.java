// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Reports what consumers use to a billing service.
 */
public final class MeteringAndBillingConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "metering-and-billing";

    private static final Field<String> API_TOKEN = new Field<>("api_token", Codec.TEXT);
    private static final Field<List<MeteringAndBillingConfigAttribute>> ATTRIBUTES = new Field<>("attributes", Codec.list(Codec.model(MeteringAndBillingConfigAttribute::of)));
    private static final Field<String> INGEST_ENDPOINT = new Field<>("ingest_endpoint", Codec.TEXT);
    private static final Field<Double> KEEPALIVE = new Field<>("keepalive", Codec.NUMBER);
    private static final Field<Boolean> METER_AI_TOKEN_USAGE = new Field<>("meter_ai_token_usage", Codec.BOOLEAN);
    private static final Field<Boolean> METER_API_REQUESTS = new Field<>("meter_api_requests", Codec.BOOLEAN);
    private static final Field<LogQueue> QUEUE = new Field<>("queue", Codec.model(LogQueue::of));
    private static final Field<Boolean> SSL_VERIFY = new Field<>("ssl_verify", Codec.BOOLEAN);
    private static final Field<MeteringAndBillingConfigSubject> SUBJECT = new Field<>("subject", Codec.model(MeteringAndBillingConfigSubject::of));
    private static final Field<Double> TIMEOUT = new Field<>("timeout", Codec.NUMBER);

    private MeteringAndBillingConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static MeteringAndBillingConfig of(ObjectNode json) {
        return new MeteringAndBillingConfig(json);
    }

    /** A builder without a field. */
    public static Builder builder() {
        return new Builder(JsonNodeFactory.instance.objectNode());
    }

    /** A builder with all the fields of this. */
    public Builder toBuilder() {
        return new Builder(json());
    }

    @Override
    public String pluginName() {
        return PLUGIN;
    }

    /**
     * The API token. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String apiToken() {
        return required(API_TOKEN);
    }

    /**
     * Attributes.
     */
    public List<MeteringAndBillingConfigAttribute> attributes() {
        return elements(ATTRIBUTES);
    }

    /**
     * The address of the ingest endpoint. May be a <code>&#123;vault://…&#125;</code> reference.
     */
    public String ingestEndpoint() {
        return required(INGEST_ENDPOINT);
    }

    /**
     * How long an idle connection is kept. Default: <code>60000</code>.
     */
    public @Nullable Double keepalive() {
        return optional(KEEPALIVE);
    }

    /**
     * Whether to meter AI token usage. Default: <code>true</code>.
     */
    public @Nullable Boolean meterAiTokenUsage() {
        return optional(METER_AI_TOKEN_USAGE);
    }

    /**
     * Whether to meter API requests. Default: <code>true</code>.
     */
    public @Nullable Boolean meterApiRequests() {
        return optional(METER_API_REQUESTS);
    }

    /**
     * How entries wait and are sent in batches. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable LogQueue queue() {
        return optional(QUEUE);
    }

    /**
     * Whether the server's certificate is verified. Default: <code>true</code>.
     */
    public @Nullable Boolean sslVerify() {
        return optional(SSL_VERIFY);
    }

    /**
     * Settings of subject. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable MeteringAndBillingConfigSubject subject() {
        return optional(SUBJECT);
    }

    /**
     * How long to wait. Default: <code>10000</code>.
     */
    public @Nullable Double timeout() {
        return optional(TIMEOUT);
    }

    /** Builds a {@link MeteringAndBillingConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<MeteringAndBillingConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public MeteringAndBillingConfig build() {
            return new MeteringAndBillingConfig(fields());
        }

        /**
         * The API token. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder apiToken(@Nullable String value) {
            return set(API_TOKEN, value);
        }

        /**
         * Attributes.
         */
        public Builder attributes(@Nullable List<MeteringAndBillingConfigAttribute> value) {
            return set(ATTRIBUTES, value);
        }

        /** As {@link #attributes(List)}. */
        public Builder attributes(MeteringAndBillingConfigAttribute... values) {
            return set(ATTRIBUTES, Arrays.asList(values));
        }

        /** Adds one to what {@link #attributes(List)} sets. */
        public Builder addAttribute(MeteringAndBillingConfigAttribute value) {
            return add(ATTRIBUTES, value);
        }

        /** Adds one to what {@link #attributes(List)} sets, described in place. */
        public Builder addAttribute(Consumer<MeteringAndBillingConfigAttribute.Builder> value) {
            MeteringAndBillingConfigAttribute.Builder builder = MeteringAndBillingConfigAttribute.builder();
            value.accept(builder);
            return add(ATTRIBUTES, builder.build());
        }

        /**
         * The address of the ingest endpoint. May be a <code>&#123;vault://…&#125;</code> reference.
         */
        public Builder ingestEndpoint(@Nullable String value) {
            return set(INGEST_ENDPOINT, value);
        }

        /**
         * How long an idle connection is kept. Default: <code>60000</code>.
         */
        public Builder keepalive(@Nullable Double value) {
            return set(KEEPALIVE, value);
        }

        /** As {@link #keepalive(Double)}. */
        public Builder keepalive(double value) {
            return set(KEEPALIVE, value);
        }

        /**
         * Whether to meter AI token usage. Default: <code>true</code>.
         */
        public Builder meterAiTokenUsage(@Nullable Boolean value) {
            return set(METER_AI_TOKEN_USAGE, value);
        }

        /**
         * Whether to meter API requests. Default: <code>true</code>.
         */
        public Builder meterApiRequests(@Nullable Boolean value) {
            return set(METER_API_REQUESTS, value);
        }

        /**
         * How entries wait and are sent in batches. Default: <code>&#123;&#125;</code>.
         */
        public Builder queue(@Nullable LogQueue value) {
            return set(QUEUE, value);
        }

        /** As {@link #queue(LogQueue)}, described in place. */
        public Builder queue(Consumer<LogQueue.Builder> value) {
            LogQueue.Builder builder = LogQueue.builder();
            value.accept(builder);
            return set(QUEUE, builder.build());
        }

        /**
         * Whether the server's certificate is verified. Default: <code>true</code>.
         */
        public Builder sslVerify(@Nullable Boolean value) {
            return set(SSL_VERIFY, value);
        }

        /**
         * Settings of subject. Default: <code>&#123;&#125;</code>.
         */
        public Builder subject(@Nullable MeteringAndBillingConfigSubject value) {
            return set(SUBJECT, value);
        }

        /** As {@link #subject(MeteringAndBillingConfigSubject)}, described in place. */
        public Builder subject(Consumer<MeteringAndBillingConfigSubject.Builder> value) {
            MeteringAndBillingConfigSubject.Builder builder = MeteringAndBillingConfigSubject.builder();
            value.accept(builder);
            return set(SUBJECT, builder.build());
        }

        /**
         * How long to wait. Default: <code>10000</code>.
         */
        public Builder timeout(@Nullable Double value) {
            return set(TIMEOUT, value);
        }

        /** As {@link #timeout(Double)}. */
        public Builder timeout(double value) {
            return set(TIMEOUT, value);
        }
    }
}

