// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.PluginConfig;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Sends traces to a Zipkin server.
 */
public final class ZipkinConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "zipkin";

    private static final Field<String> LOCAL_SERVICE_NAME = new Field<>("local_service_name", Codec.TEXT);
    private static final Field<String> HTTP_ENDPOINT = new Field<>("http_endpoint", Codec.TEXT);
    private static final Field<Double> SAMPLE_RATIO = new Field<>("sample_ratio", Codec.NUMBER);
    private static final Field<String> DEFAULT_SERVICE_NAME = new Field<>("default_service_name", Codec.TEXT);
    private static final Field<Boolean> INCLUDE_CREDENTIAL = new Field<>("include_credential", Codec.BOOLEAN);
    private static final Field<Integer> TRACEID_BYTE_COUNT = new Field<>("traceid_byte_count", Codec.INTEGER);
    private static final Field<HeaderType> HEADER_TYPE = new Field<>("header_type", Codec.choice(HeaderType::of));
    private static final Field<DefaultHeaderType> DEFAULT_HEADER_TYPE = new Field<>("default_header_type", Codec.choice(DefaultHeaderType::of));
    private static final Field<String> TAGS_HEADER = new Field<>("tags_header", Codec.TEXT);
    private static final Field<List<ZipkinConfigStaticTag>> STATIC_TAGS = new Field<>("static_tags", Codec.list(Codec.model(ZipkinConfigStaticTag::of)));
    private static final Field<HttpSpanName> HTTP_SPAN_NAME = new Field<>("http_span_name", Codec.choice(HttpSpanName::of));
    private static final Field<Integer> CONNECT_TIMEOUT = new Field<>("connect_timeout", Codec.INTEGER);
    private static final Field<Integer> SEND_TIMEOUT = new Field<>("send_timeout", Codec.INTEGER);
    private static final Field<Integer> READ_TIMEOUT = new Field<>("read_timeout", Codec.INTEGER);
    private static final Field<String> HTTP_RESPONSE_HEADER_FOR_TRACEID = new Field<>("http_response_header_for_traceid", Codec.TEXT);
    private static final Field<PhaseDurationFlavor> PHASE_DURATION_FLAVOR = new Field<>("phase_duration_flavor", Codec.choice(PhaseDurationFlavor::of));
    private static final Field<LogQueue> QUEUE = new Field<>("queue", Codec.model(LogQueue::of));
    private static final Field<ZipkinConfigPropagation> PROPAGATION = new Field<>("propagation", Codec.model(ZipkinConfigPropagation::of));

    private ZipkinConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ZipkinConfig of(ObjectNode json) {
        return new ZipkinConfig(json);
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
     * The service name of the gateway's own spans. Default: <code>kong</code>.
     */
    public @Nullable String localServiceName() {
        return optional(LOCAL_SERVICE_NAME);
    }

    /**
     * The URL of the span collector.
     */
    public @Nullable String httpEndpoint() {
        return optional(HTTP_ENDPOINT);
    }

    /**
     * The share of requests that is traced. From 0 to 1. Default: <code>0.001</code>.
     */
    public @Nullable Double sampleRatio() {
        return optional(SAMPLE_RATIO);
    }

    /**
     * The service name of spans for requests without a service.
     */
    public @Nullable String defaultServiceName() {
        return optional(DEFAULT_SERVICE_NAME);
    }

    /**
     * Whether spans name the credential. Default: <code>true</code>.
     */
    public @Nullable Boolean includeCredential() {
        return optional(INCLUDE_CREDENTIAL);
    }

    /**
     * The length of trace ids in bytes. Allowed: <code>8</code>, <code>16</code>. Default: <code>16</code>.
     */
    public @Nullable Integer traceidByteCount() {
        return optional(TRACEID_BYTE_COUNT);
    }

    /**
     * Which tracing headers are read and written. Allowed: <code>aws</code>, <code>b3</code>,
     * <code>b3-single</code>, <code>datadog</code>, <code>gcp</code>, <code>ignore</code>, <code>instana</code>,
     * <code>jaeger</code>, <code>ot</code>, <code>preserve</code>, <code>w3c</code>. Default: <code>preserve</code>.
     */
    @Deprecated
    public @Nullable HeaderType headerType() {
        return optional(HEADER_TYPE);
    }

    /**
     * The format to write when none was read. Allowed: <code>aws</code>, <code>b3</code>, <code>b3-single</code>,
     * <code>datadog</code>, <code>gcp</code>, <code>instana</code>, <code>jaeger</code>, <code>ot</code>,
     * <code>w3c</code>. Default: <code>b3</code>.
     */
    @Deprecated
    public @Nullable DefaultHeaderType defaultHeaderType() {
        return optional(DEFAULT_HEADER_TYPE);
    }

    /**
     * The request header that holds further tags. Default: <code>Zipkin-Tags</code>.
     */
    public @Nullable String tagsHeader() {
        return optional(TAGS_HEADER);
    }

    /**
     * Tags of every span.
     */
    public List<ZipkinConfigStaticTag> staticTags() {
        return elements(STATIC_TAGS);
    }

    /**
     * What the span's name is made of. Allowed: <code>method</code>, <code>method_path</code>. Default:
     * <code>method</code>.
     */
    public @Nullable HttpSpanName httpSpanName() {
        return optional(HTTP_SPAN_NAME);
    }

    /**
     * Milliseconds to establish a connection. From 0 to 2147483646. Default: <code>2000</code>.
     */
    public @Nullable Integer connectTimeout() {
        return optional(CONNECT_TIMEOUT);
    }

    /**
     * Milliseconds between two writes. From 0 to 2147483646. Default: <code>5000</code>.
     */
    public @Nullable Integer sendTimeout() {
        return optional(SEND_TIMEOUT);
    }

    /**
     * Milliseconds between two reads. From 0 to 2147483646. Default: <code>5000</code>.
     */
    public @Nullable Integer readTimeout() {
        return optional(READ_TIMEOUT);
    }

    /**
     * The response header that tells the client the trace id.
     */
    public @Nullable String httpResponseHeaderForTraceid() {
        return optional(HTTP_RESPONSE_HEADER_FOR_TRACEID);
    }

    /**
     * The phase duration flavor. Allowed: <code>annotations</code>, <code>tags</code>. Default:
     * <code>annotations</code>.
     */
    public @Nullable PhaseDurationFlavor phaseDurationFlavor() {
        return optional(PHASE_DURATION_FLAVOR);
    }

    /**
     * How entries wait and are sent in batches. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable LogQueue queue() {
        return optional(QUEUE);
    }

    /**
     * Which tracing headers are read, removed and written. Default: <code>&#123;"default_format":"b3"&#125;</code>.
     */
    public @Nullable ZipkinConfigPropagation propagation() {
        return optional(PROPAGATION);
    }

    /** What {@link ZipkinConfig#headerType()} is chosen from. */
    public static final class HeaderType extends Choice {
        public static final HeaderType AWS = of("aws");
        public static final HeaderType B3 = of("b3");
        public static final HeaderType B3_SINGLE = of("b3-single");
        public static final HeaderType DATADOG = of("datadog");
        public static final HeaderType GCP = of("gcp");
        public static final HeaderType IGNORE = of("ignore");
        public static final HeaderType INSTANA = of("instana");
        public static final HeaderType JAEGER = of("jaeger");
        public static final HeaderType OT = of("ot");
        public static final HeaderType PRESERVE = of("preserve");
        public static final HeaderType W3C = of("w3c");

        private HeaderType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static HeaderType of(String value) {
            return new HeaderType(value);
        }
    }

    /** What {@link ZipkinConfig#defaultHeaderType()} is chosen from. */
    public static final class DefaultHeaderType extends Choice {
        public static final DefaultHeaderType AWS = of("aws");
        public static final DefaultHeaderType B3 = of("b3");
        public static final DefaultHeaderType B3_SINGLE = of("b3-single");
        public static final DefaultHeaderType DATADOG = of("datadog");
        public static final DefaultHeaderType GCP = of("gcp");
        public static final DefaultHeaderType INSTANA = of("instana");
        public static final DefaultHeaderType JAEGER = of("jaeger");
        public static final DefaultHeaderType OT = of("ot");
        public static final DefaultHeaderType W3C = of("w3c");

        private DefaultHeaderType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static DefaultHeaderType of(String value) {
            return new DefaultHeaderType(value);
        }
    }

    /** What {@link ZipkinConfig#httpSpanName()} is chosen from. */
    public static final class HttpSpanName extends Choice {
        public static final HttpSpanName METHOD = of("method");
        public static final HttpSpanName METHOD_PATH = of("method_path");

        private HttpSpanName(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static HttpSpanName of(String value) {
            return new HttpSpanName(value);
        }
    }

    /** What {@link ZipkinConfig#phaseDurationFlavor()} is chosen from. */
    public static final class PhaseDurationFlavor extends Choice {
        public static final PhaseDurationFlavor ANNOTATIONS = of("annotations");
        public static final PhaseDurationFlavor TAGS = of("tags");

        private PhaseDurationFlavor(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static PhaseDurationFlavor of(String value) {
            return new PhaseDurationFlavor(value);
        }
    }

    /** Builds a {@link ZipkinConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ZipkinConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ZipkinConfig build() {
            return new ZipkinConfig(fields());
        }

        /**
         * The service name of the gateway's own spans. Default: <code>kong</code>.
         */
        public Builder localServiceName(@Nullable String value) {
            return set(LOCAL_SERVICE_NAME, value);
        }

        /**
         * The URL of the span collector.
         */
        public Builder httpEndpoint(@Nullable String value) {
            return set(HTTP_ENDPOINT, value);
        }

        /**
         * The share of requests that is traced. From 0 to 1. Default: <code>0.001</code>.
         */
        public Builder sampleRatio(@Nullable Double value) {
            return set(SAMPLE_RATIO, value);
        }

        /** As {@link #sampleRatio(Double)}. */
        public Builder sampleRatio(double value) {
            return set(SAMPLE_RATIO, value);
        }

        /**
         * The service name of spans for requests without a service.
         */
        public Builder defaultServiceName(@Nullable String value) {
            return set(DEFAULT_SERVICE_NAME, value);
        }

        /**
         * Whether spans name the credential. Default: <code>true</code>.
         */
        public Builder includeCredential(@Nullable Boolean value) {
            return set(INCLUDE_CREDENTIAL, value);
        }

        /**
         * The length of trace ids in bytes. Allowed: <code>8</code>, <code>16</code>. Default: <code>16</code>.
         */
        public Builder traceidByteCount(@Nullable Integer value) {
            return set(TRACEID_BYTE_COUNT, value);
        }

        /**
         * Which tracing headers are read and written. Allowed: <code>aws</code>, <code>b3</code>,
         * <code>b3-single</code>, <code>datadog</code>, <code>gcp</code>, <code>ignore</code>, <code>instana</code>,
         * <code>jaeger</code>, <code>ot</code>, <code>preserve</code>, <code>w3c</code>. Default: <code>preserve</code>.
         */
        @Deprecated
        public Builder headerType(@Nullable HeaderType value) {
            return set(HEADER_TYPE, value);
        }

        /** As {@link #headerType(HeaderType)}, also with a value that has no constant. */
        @Deprecated
        public Builder headerType(String value) {
            return set(HEADER_TYPE, HeaderType.of(value));
        }

        /**
         * The format to write when none was read. Allowed: <code>aws</code>, <code>b3</code>, <code>b3-single</code>,
         * <code>datadog</code>, <code>gcp</code>, <code>instana</code>, <code>jaeger</code>, <code>ot</code>,
         * <code>w3c</code>. Default: <code>b3</code>.
         */
        @Deprecated
        public Builder defaultHeaderType(@Nullable DefaultHeaderType value) {
            return set(DEFAULT_HEADER_TYPE, value);
        }

        /** As {@link #defaultHeaderType(DefaultHeaderType)}, also with a value that has no constant. */
        @Deprecated
        public Builder defaultHeaderType(String value) {
            return set(DEFAULT_HEADER_TYPE, DefaultHeaderType.of(value));
        }

        /**
         * The request header that holds further tags. Default: <code>Zipkin-Tags</code>.
         */
        public Builder tagsHeader(@Nullable String value) {
            return set(TAGS_HEADER, value);
        }

        /**
         * Tags of every span.
         */
        public Builder staticTags(@Nullable List<ZipkinConfigStaticTag> value) {
            return set(STATIC_TAGS, value);
        }

        /** As {@link #staticTags(List)}. */
        public Builder staticTags(ZipkinConfigStaticTag... values) {
            return set(STATIC_TAGS, Arrays.asList(values));
        }

        /** Adds one to what {@link #staticTags(List)} sets. */
        public Builder addStaticTag(ZipkinConfigStaticTag value) {
            return add(STATIC_TAGS, value);
        }

        /** Adds one to what {@link #staticTags(List)} sets, described in place. */
        public Builder addStaticTag(Consumer<ZipkinConfigStaticTag.Builder> value) {
            ZipkinConfigStaticTag.Builder builder = ZipkinConfigStaticTag.builder();
            value.accept(builder);
            return add(STATIC_TAGS, builder.build());
        }

        /**
         * What the span's name is made of. Allowed: <code>method</code>, <code>method_path</code>. Default:
         * <code>method</code>.
         */
        public Builder httpSpanName(@Nullable HttpSpanName value) {
            return set(HTTP_SPAN_NAME, value);
        }

        /** As {@link #httpSpanName(HttpSpanName)}, also with a value that has no constant. */
        public Builder httpSpanName(String value) {
            return set(HTTP_SPAN_NAME, HttpSpanName.of(value));
        }

        /**
         * Milliseconds to establish a connection. From 0 to 2147483646. Default: <code>2000</code>.
         */
        public Builder connectTimeout(@Nullable Integer value) {
            return set(CONNECT_TIMEOUT, value);
        }

        /**
         * Milliseconds between two writes. From 0 to 2147483646. Default: <code>5000</code>.
         */
        public Builder sendTimeout(@Nullable Integer value) {
            return set(SEND_TIMEOUT, value);
        }

        /**
         * Milliseconds between two reads. From 0 to 2147483646. Default: <code>5000</code>.
         */
        public Builder readTimeout(@Nullable Integer value) {
            return set(READ_TIMEOUT, value);
        }

        /**
         * The response header that tells the client the trace id.
         */
        public Builder httpResponseHeaderForTraceid(@Nullable String value) {
            return set(HTTP_RESPONSE_HEADER_FOR_TRACEID, value);
        }

        /**
         * The phase duration flavor. Allowed: <code>annotations</code>, <code>tags</code>. Default:
         * <code>annotations</code>.
         */
        public Builder phaseDurationFlavor(@Nullable PhaseDurationFlavor value) {
            return set(PHASE_DURATION_FLAVOR, value);
        }

        /** As {@link #phaseDurationFlavor(PhaseDurationFlavor)}, also with a value that has no constant. */
        public Builder phaseDurationFlavor(String value) {
            return set(PHASE_DURATION_FLAVOR, PhaseDurationFlavor.of(value));
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
         * Which tracing headers are read, removed and written. Default: <code>&#123;"default_format":"b3"&#125;</code>.
         */
        public Builder propagation(@Nullable ZipkinConfigPropagation value) {
            return set(PROPAGATION, value);
        }

        /** As {@link #propagation(ZipkinConfigPropagation)}, described in place. */
        public Builder propagation(Consumer<ZipkinConfigPropagation.Builder> value) {
            ZipkinConfigPropagation.Builder builder = ZipkinConfigPropagation.builder();
            value.accept(builder);
            return set(PROPAGATION, builder.build());
        }
    }
}

