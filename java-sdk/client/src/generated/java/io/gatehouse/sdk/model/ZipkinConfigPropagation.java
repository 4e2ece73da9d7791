// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which tracing headers are read, removed and written.
 */
public final class ZipkinConfigPropagation extends JsonModel {
    private static final Field<List<Extract>> EXTRACT = new Field<>("extract", Codec.list(Codec.choice(Extract::of)));
    private static final Field<List<String>> CLEAR = new Field<>("clear", Codec.list(Codec.TEXT));
    private static final Field<List<Inject>> INJECT = new Field<>("inject", Codec.list(Codec.choice(Inject::of)));
    private static final Field<DefaultFormat> DEFAULT_FORMAT = new Field<>("default_format", Codec.choice(DefaultFormat::of));

    private ZipkinConfigPropagation(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ZipkinConfigPropagation of(ObjectNode json) {
        return new ZipkinConfigPropagation(json);
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
     * Formats to read, in this order. Allowed: <code>aws</code>, <code>b3</code>, <code>datadog</code>,
     * <code>gcp</code>, <code>instana</code>, <code>jaeger</code>, <code>ot</code>, <code>w3c</code>.
     */
    public List<Extract> extract() {
        return elements(EXTRACT);
    }

    /**
     * Headers that are removed before the request goes upstream.
     */
    public List<String> clear() {
        return elements(CLEAR);
    }

    /**
     * Formats to write. Allowed: <code>aws</code>, <code>b3</code>, <code>b3-single</code>, <code>datadog</code>,
     * <code>gcp</code>, <code>instana</code>, <code>jaeger</code>, <code>ot</code>, <code>preserve</code>,
     * <code>w3c</code>.
     */
    public List<Inject> inject() {
        return elements(INJECT);
    }

    /**
     * The format to write when none was read. Allowed: <code>aws</code>, <code>b3</code>, <code>b3-single</code>,
     * <code>datadog</code>, <code>gcp</code>, <code>instana</code>, <code>jaeger</code>, <code>ot</code>,
     * <code>w3c</code>. Default: <code>b3</code>.
     */
    public @Nullable DefaultFormat defaultFormat() {
        return optional(DEFAULT_FORMAT);
    }

    /** What {@link ZipkinConfigPropagation#extract()} is chosen from. */
    public static final class Extract extends Choice {
        public static final Extract AWS = of("aws");
        public static final Extract B3 = of("b3");
        public static final Extract DATADOG = of("datadog");
        public static final Extract GCP = of("gcp");
        public static final Extract INSTANA = of("instana");
        public static final Extract JAEGER = of("jaeger");
        public static final Extract OT = of("ot");
        public static final Extract W3C = of("w3c");

        private Extract(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Extract of(String value) {
            return new Extract(value);
        }
    }

    /** What {@link ZipkinConfigPropagation#inject()} is chosen from. */
    public static final class Inject extends Choice {
        public static final Inject AWS = of("aws");
        public static final Inject B3 = of("b3");
        public static final Inject B3_SINGLE = of("b3-single");
        public static final Inject DATADOG = of("datadog");
        public static final Inject GCP = of("gcp");
        public static final Inject INSTANA = of("instana");
        public static final Inject JAEGER = of("jaeger");
        public static final Inject OT = of("ot");
        public static final Inject PRESERVE = of("preserve");
        public static final Inject W3C = of("w3c");

        private Inject(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Inject of(String value) {
            return new Inject(value);
        }
    }

    /** What {@link ZipkinConfigPropagation#defaultFormat()} is chosen from. */
    public static final class DefaultFormat extends Choice {
        public static final DefaultFormat AWS = of("aws");
        public static final DefaultFormat B3 = of("b3");
        public static final DefaultFormat B3_SINGLE = of("b3-single");
        public static final DefaultFormat DATADOG = of("datadog");
        public static final DefaultFormat GCP = of("gcp");
        public static final DefaultFormat INSTANA = of("instana");
        public static final DefaultFormat JAEGER = of("jaeger");
        public static final DefaultFormat OT = of("ot");
        public static final DefaultFormat W3C = of("w3c");

        private DefaultFormat(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static DefaultFormat of(String value) {
            return new DefaultFormat(value);
        }
    }

    /** Builds a {@link ZipkinConfigPropagation}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ZipkinConfigPropagation, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ZipkinConfigPropagation build() {
            return new ZipkinConfigPropagation(fields());
        }

        /**
         * Formats to read, in this order. Allowed: <code>aws</code>, <code>b3</code>, <code>datadog</code>,
         * <code>gcp</code>, <code>instana</code>, <code>jaeger</code>, <code>ot</code>, <code>w3c</code>.
         */
        public Builder extract(@Nullable List<Extract> value) {
            return set(EXTRACT, value);
        }

        /** As {@link #extract(List)}. */
        public Builder extract(Extract... values) {
            return set(EXTRACT, Arrays.asList(values));
        }

        /** As {@link #extract(List)}, also with values that have no constants. */
        public Builder extract(String... values) {
            return set(EXTRACT, Arrays.stream(values).map(Extract::of).toList());
        }

        /**
         * Headers that are removed before the request goes upstream.
         */
        public Builder clear(@Nullable List<String> value) {
            return set(CLEAR, value);
        }

        /** As {@link #clear(List)}. */
        public Builder clear(String... values) {
            return set(CLEAR, Arrays.asList(values));
        }

        /**
         * Formats to write. Allowed: <code>aws</code>, <code>b3</code>, <code>b3-single</code>, <code>datadog</code>,
         * <code>gcp</code>, <code>instana</code>, <code>jaeger</code>, <code>ot</code>, <code>preserve</code>,
         * <code>w3c</code>.
         */
        public Builder inject(@Nullable List<Inject> value) {
            return set(INJECT, value);
        }

        /** As {@link #inject(List)}. */
        public Builder inject(Inject... values) {
            return set(INJECT, Arrays.asList(values));
        }

        /** As {@link #inject(List)}, also with values that have no constants. */
        public Builder inject(String... values) {
            return set(INJECT, Arrays.stream(values).map(Inject::of).toList());
        }

        /**
         * The format to write when none was read. Allowed: <code>aws</code>, <code>b3</code>, <code>b3-single</code>,
         * <code>datadog</code>, <code>gcp</code>, <code>instana</code>, <code>jaeger</code>, <code>ot</code>,
         * <code>w3c</code>. Default: <code>b3</code>.
         */
        public Builder defaultFormat(@Nullable DefaultFormat value) {
            return set(DEFAULT_FORMAT, value);
        }

        /** As {@link #defaultFormat(DefaultFormat)}, also with a value that has no constant. */
        public Builder defaultFormat(String value) {
            return set(DEFAULT_FORMAT, DefaultFormat.of(value));
        }
    }
}

