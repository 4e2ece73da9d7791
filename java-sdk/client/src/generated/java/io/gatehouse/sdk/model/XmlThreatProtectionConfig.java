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
import org.jspecify.annotations.Nullable;

/**
 * Refuses XML bodies that are too large, deep or long.
 */
public final class XmlThreatProtectionConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "xml-threat-protection";

    private static final Field<Boolean> ALLOW_DTD = new Field<>("allow_dtd", Codec.BOOLEAN);
    private static final Field<List<String>> ALLOWED_CONTENT_TYPES = new Field<>("allowed_content_types", Codec.list(Codec.TEXT));
    private static final Field<Long> ATTRIBUTE = new Field<>("attribute", Codec.LONG);
    private static final Field<Double> BLA_MAX_AMPLIFICATION = new Field<>("bla_max_amplification", Codec.NUMBER);
    private static final Field<Long> BLA_THRESHOLD = new Field<>("bla_threshold", Codec.LONG);
    private static final Field<Long> BUFFER = new Field<>("buffer", Codec.LONG);
    private static final Field<List<String>> CHECKED_CONTENT_TYPES = new Field<>("checked_content_types", Codec.list(Codec.TEXT));
    private static final Field<Long> COMMENT = new Field<>("comment", Codec.LONG);
    private static final Field<Long> DOCUMENT = new Field<>("document", Codec.LONG);
    private static final Field<Long> ENTITY = new Field<>("entity", Codec.LONG);
    private static final Field<Long> ENTITYNAME = new Field<>("entityname", Codec.LONG);
    private static final Field<Long> ENTITYPROPERTY = new Field<>("entityproperty", Codec.LONG);
    private static final Field<Long> LOCALNAME = new Field<>("localname", Codec.LONG);
    private static final Field<Long> MAX_ATTRIBUTES = new Field<>("max_attributes", Codec.LONG);
    private static final Field<Long> MAX_CHILDREN = new Field<>("max_children", Codec.LONG);
    private static final Field<Long> MAX_DEPTH = new Field<>("max_depth", Codec.LONG);
    private static final Field<Long> MAX_NAMESPACES = new Field<>("max_namespaces", Codec.LONG);
    private static final Field<Boolean> NAMESPACE_AWARE = new Field<>("namespace_aware", Codec.BOOLEAN);
    private static final Field<Long> NAMESPACEURI = new Field<>("namespaceuri", Codec.LONG);
    private static final Field<Long> PIDATA = new Field<>("pidata", Codec.LONG);
    private static final Field<Long> PITARGET = new Field<>("pitarget", Codec.LONG);
    private static final Field<Long> PREFIX = new Field<>("prefix", Codec.LONG);
    private static final Field<Long> TEXT = new Field<>("text", Codec.LONG);

    private XmlThreatProtectionConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static XmlThreatProtectionConfig of(ObjectNode json) {
        return new XmlThreatProtectionConfig(json);
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
     * Whether to allow DTD. Default: <code>false</code>.
     */
    public @Nullable Boolean allowDtd() {
        return optional(ALLOW_DTD);
    }

    /**
     * Allowed content types. Default: <code>[]</code>.
     */
    public List<String> allowedContentTypes() {
        return elements(ALLOWED_CONTENT_TYPES);
    }

    /**
     * The attribute. Default: <code>1048576</code>.
     */
    public @Nullable Long attribute() {
        return optional(ATTRIBUTE);
    }

    /**
     * The bla max amplification. At least 1. Default: <code>100</code>.
     */
    public @Nullable Double blaMaxAmplification() {
        return optional(BLA_MAX_AMPLIFICATION);
    }

    /**
     * The bla threshold. At least 1024. Default: <code>8388608</code>.
     */
    public @Nullable Long blaThreshold() {
        return optional(BLA_THRESHOLD);
    }

    /**
     * Bytes that are buffered. Default: <code>1048576</code>.
     */
    public @Nullable Long buffer() {
        return optional(BUFFER);
    }

    /**
     * Checked content types. Default: <code>["application/xml"]</code>.
     */
    public List<String> checkedContentTypes() {
        return elements(CHECKED_CONTENT_TYPES);
    }

    /**
     * A note for people. Default: <code>1024</code>.
     */
    public @Nullable Long comment() {
        return optional(COMMENT);
    }

    /**
     * The document as text. Default: <code>10485760</code>.
     */
    public @Nullable Long document() {
        return optional(DOCUMENT);
    }

    /**
     * The entity. Default: <code>1024</code>.
     */
    public @Nullable Long entity() {
        return optional(ENTITY);
    }

    /**
     * The entityname. Default: <code>1024</code>.
     */
    public @Nullable Long entityname() {
        return optional(ENTITYNAME);
    }

    /**
     * The entityproperty. Default: <code>1024</code>.
     */
    public @Nullable Long entityproperty() {
        return optional(ENTITYPROPERTY);
    }

    /**
     * The localname. Default: <code>1024</code>.
     */
    public @Nullable Long localname() {
        return optional(LOCALNAME);
    }

    /**
     * The most attributes that are allowed. Default: <code>100</code>.
     */
    public @Nullable Long maxAttributes() {
        return optional(MAX_ATTRIBUTES);
    }

    /**
     * The greatest children that is allowed. Default: <code>100</code>.
     */
    public @Nullable Long maxChildren() {
        return optional(MAX_CHILDREN);
    }

    /**
     * The greatest depth that is allowed. Default: <code>50</code>.
     */
    public @Nullable Long maxDepth() {
        return optional(MAX_DEPTH);
    }

    /**
     * The most namespaces that are allowed. Default: <code>20</code>.
     */
    public @Nullable Long maxNamespaces() {
        return optional(MAX_NAMESPACES);
    }

    /**
     * Switches namespace aware on. Default: <code>true</code>.
     */
    public @Nullable Boolean namespaceAware() {
        return optional(NAMESPACE_AWARE);
    }

    /**
     * The namespaceuri. Default: <code>1024</code>.
     */
    public @Nullable Long namespaceuri() {
        return optional(NAMESPACEURI);
    }

    /**
     * The pidata. Default: <code>1024</code>.
     */
    public @Nullable Long pidata() {
        return optional(PIDATA);
    }

    /**
     * The pitarget. Default: <code>1024</code>.
     */
    public @Nullable Long pitarget() {
        return optional(PITARGET);
    }

    /**
     * What all names start with. Default: <code>1024</code>.
     */
    public @Nullable Long prefix() {
        return optional(PREFIX);
    }

    /**
     * Text messages. Default: <code>1048576</code>.
     */
    public @Nullable Long text() {
        return optional(TEXT);
    }

    /** Builds a {@link XmlThreatProtectionConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<XmlThreatProtectionConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public XmlThreatProtectionConfig build() {
            return new XmlThreatProtectionConfig(fields());
        }

        /**
         * Whether to allow DTD. Default: <code>false</code>.
         */
        public Builder allowDtd(@Nullable Boolean value) {
            return set(ALLOW_DTD, value);
        }

        /**
         * Allowed content types. Default: <code>[]</code>.
         */
        public Builder allowedContentTypes(@Nullable List<String> value) {
            return set(ALLOWED_CONTENT_TYPES, value);
        }

        /** As {@link #allowedContentTypes(List)}. */
        public Builder allowedContentTypes(String... values) {
            return set(ALLOWED_CONTENT_TYPES, Arrays.asList(values));
        }

        /**
         * The attribute. Default: <code>1048576</code>.
         */
        public Builder attribute(@Nullable Long value) {
            return set(ATTRIBUTE, value);
        }

        /** As {@link #attribute(Long)}. */
        public Builder attribute(long value) {
            return set(ATTRIBUTE, value);
        }

        /**
         * The bla max amplification. At least 1. Default: <code>100</code>.
         */
        public Builder blaMaxAmplification(@Nullable Double value) {
            return set(BLA_MAX_AMPLIFICATION, value);
        }

        /** As {@link #blaMaxAmplification(Double)}. */
        public Builder blaMaxAmplification(double value) {
            return set(BLA_MAX_AMPLIFICATION, value);
        }

        /**
         * The bla threshold. At least 1024. Default: <code>8388608</code>.
         */
        public Builder blaThreshold(@Nullable Long value) {
            return set(BLA_THRESHOLD, value);
        }

        /** As {@link #blaThreshold(Long)}. */
        public Builder blaThreshold(long value) {
            return set(BLA_THRESHOLD, value);
        }

        /**
         * Bytes that are buffered. Default: <code>1048576</code>.
         */
        public Builder buffer(@Nullable Long value) {
            return set(BUFFER, value);
        }

        /** As {@link #buffer(Long)}. */
        public Builder buffer(long value) {
            return set(BUFFER, value);
        }

        /**
         * Checked content types. Default: <code>["application/xml"]</code>.
         */
        public Builder checkedContentTypes(@Nullable List<String> value) {
            return set(CHECKED_CONTENT_TYPES, value);
        }

        /** As {@link #checkedContentTypes(List)}. */
        public Builder checkedContentTypes(String... values) {
            return set(CHECKED_CONTENT_TYPES, Arrays.asList(values));
        }

        /**
         * A note for people. Default: <code>1024</code>.
         */
        public Builder comment(@Nullable Long value) {
            return set(COMMENT, value);
        }

        /** As {@link #comment(Long)}. */
        public Builder comment(long value) {
            return set(COMMENT, value);
        }

        /**
         * The document as text. Default: <code>10485760</code>.
         */
        public Builder document(@Nullable Long value) {
            return set(DOCUMENT, value);
        }

        /** As {@link #document(Long)}. */
        public Builder document(long value) {
            return set(DOCUMENT, value);
        }

        /**
         * The entity. Default: <code>1024</code>.
         */
        public Builder entity(@Nullable Long value) {
            return set(ENTITY, value);
        }

        /** As {@link #entity(Long)}. */
        public Builder entity(long value) {
            return set(ENTITY, value);
        }

        /**
         * The entityname. Default: <code>1024</code>.
         */
        public Builder entityname(@Nullable Long value) {
            return set(ENTITYNAME, value);
        }

        /** As {@link #entityname(Long)}. */
        public Builder entityname(long value) {
            return set(ENTITYNAME, value);
        }

        /**
         * The entityproperty. Default: <code>1024</code>.
         */
        public Builder entityproperty(@Nullable Long value) {
            return set(ENTITYPROPERTY, value);
        }

        /** As {@link #entityproperty(Long)}. */
        public Builder entityproperty(long value) {
            return set(ENTITYPROPERTY, value);
        }

        /**
         * The localname. Default: <code>1024</code>.
         */
        public Builder localname(@Nullable Long value) {
            return set(LOCALNAME, value);
        }

        /** As {@link #localname(Long)}. */
        public Builder localname(long value) {
            return set(LOCALNAME, value);
        }

        /**
         * The most attributes that are allowed. Default: <code>100</code>.
         */
        public Builder maxAttributes(@Nullable Long value) {
            return set(MAX_ATTRIBUTES, value);
        }

        /** As {@link #maxAttributes(Long)}. */
        public Builder maxAttributes(long value) {
            return set(MAX_ATTRIBUTES, value);
        }

        /**
         * The greatest children that is allowed. Default: <code>100</code>.
         */
        public Builder maxChildren(@Nullable Long value) {
            return set(MAX_CHILDREN, value);
        }

        /** As {@link #maxChildren(Long)}. */
        public Builder maxChildren(long value) {
            return set(MAX_CHILDREN, value);
        }

        /**
         * The greatest depth that is allowed. Default: <code>50</code>.
         */
        public Builder maxDepth(@Nullable Long value) {
            return set(MAX_DEPTH, value);
        }

        /** As {@link #maxDepth(Long)}. */
        public Builder maxDepth(long value) {
            return set(MAX_DEPTH, value);
        }

        /**
         * The most namespaces that are allowed. Default: <code>20</code>.
         */
        public Builder maxNamespaces(@Nullable Long value) {
            return set(MAX_NAMESPACES, value);
        }

        /** As {@link #maxNamespaces(Long)}. */
        public Builder maxNamespaces(long value) {
            return set(MAX_NAMESPACES, value);
        }

        /**
         * Switches namespace aware on. Default: <code>true</code>.
         */
        public Builder namespaceAware(@Nullable Boolean value) {
            return set(NAMESPACE_AWARE, value);
        }

        /**
         * The namespaceuri. Default: <code>1024</code>.
         */
        public Builder namespaceuri(@Nullable Long value) {
            return set(NAMESPACEURI, value);
        }

        /** As {@link #namespaceuri(Long)}. */
        public Builder namespaceuri(long value) {
            return set(NAMESPACEURI, value);
        }

        /**
         * The pidata. Default: <code>1024</code>.
         */
        public Builder pidata(@Nullable Long value) {
            return set(PIDATA, value);
        }

        /** As {@link #pidata(Long)}. */
        public Builder pidata(long value) {
            return set(PIDATA, value);
        }

        /**
         * The pitarget. Default: <code>1024</code>.
         */
        public Builder pitarget(@Nullable Long value) {
            return set(PITARGET, value);
        }

        /** As {@link #pitarget(Long)}. */
        public Builder pitarget(long value) {
            return set(PITARGET, value);
        }

        /**
         * What all names start with. Default: <code>1024</code>.
         */
        public Builder prefix(@Nullable Long value) {
            return set(PREFIX, value);
        }

        /** As {@link #prefix(Long)}. */
        public Builder prefix(long value) {
            return set(PREFIX, value);
        }

        /**
         * Text messages. Default: <code>1048576</code>.
         */
        public Builder text(@Nullable Long value) {
            return set(TEXT, value);
        }

        /** As {@link #text(Long)}. */
        public Builder text(long value) {
            return set(TEXT, value);
        }
    }
}

