// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import io.gatehouse.sdk.json.JsonModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One of the tools.
 */
public final class AiMcpProxyConfigTool extends JsonModel {
    private static final Field<AiMcpProxyConfigToolAcl> ACL = new Field<>("acl", Codec.model(AiMcpProxyConfigToolAcl::of));
    private static final Field<AiMcpProxyConfigToolAnnotations> ANNOTATIONS = new Field<>("annotations", Codec.model(AiMcpProxyConfigToolAnnotations::of));
    private static final Field<String> DESCRIPTION = new Field<>("description", Codec.TEXT);
    private static final Field<Map<String, List<String>>> HEADERS = new Field<>("headers", Codec.map(Codec.list(Codec.TEXT)));
    private static final Field<String> HOST = new Field<>("host", Codec.TEXT);
    private static final Field<Method> METHOD = new Field<>("method", Codec.choice(Method::of));
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<List<AiMcpProxyConfigToolParameter>> PARAMETERS = new Field<>("parameters", Codec.list(Codec.model(AiMcpProxyConfigToolParameter::of)));
    private static final Field<String> PATH = new Field<>("path", Codec.TEXT);
    private static final Field<Map<String, List<String>>> QUERY = new Field<>("query", Codec.map(Codec.list(Codec.TEXT)));
    private static final Field<ObjectNode> REQUEST_BODY = new Field<>("request_body", Codec.OBJECT);
    private static final Field<ObjectNode> RESPONSES = new Field<>("responses", Codec.OBJECT);
    private static final Field<Scheme> SCHEME = new Field<>("scheme", Codec.choice(Scheme::of));

    private AiMcpProxyConfigTool(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpProxyConfigTool of(ObjectNode json) {
        return new AiMcpProxyConfigTool(json);
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
     * Settings of access list.
     */
    public @Nullable AiMcpProxyConfigToolAcl acl() {
        return optional(ACL);
    }

    /**
     * Settings of annotations.
     */
    public @Nullable AiMcpProxyConfigToolAnnotations annotations() {
        return optional(ANNOTATIONS);
    }

    /**
     * What it is for.
     */
    public String description() {
        return required(DESCRIPTION);
    }

    /**
     * Headers.
     */
    public Map<String, List<String>> headers() {
        return members(HEADERS);
    }

    /**
     * Host of the server.
     */
    public @Nullable String host() {
        return optional(HOST);
    }

    /**
     * The method. Allowed: <code>DELETE</code>, <code>GET</code>, <code>PATCH</code>, <code>POST</code>,
     * <code>PUT</code>.
     */
    public @Nullable Method method() {
        return optional(METHOD);
    }

    /**
     * The name.
     */
    public @Nullable String name() {
        return optional(NAME);
    }

    /**
     * Parameters.
     */
    public List<AiMcpProxyConfigToolParameter> parameters() {
        return elements(PARAMETERS);
    }

    /**
     * The path.
     */
    public @Nullable String path() {
        return optional(PATH);
    }

    /**
     * Query parameters.
     */
    public Map<String, List<String>> query() {
        return members(QUERY);
    }

    /**
     * Request body by name.
     */
    public @Nullable ObjectNode requestBody() {
        return optional(REQUEST_BODY);
    }

    /**
     * Responses by name.
     */
    public @Nullable ObjectNode responses() {
        return optional(RESPONSES);
    }

    /**
     * The scheme. Allowed: <code>http</code>, <code>https</code>.
     */
    public @Nullable Scheme scheme() {
        return optional(SCHEME);
    }

    /** What {@link AiMcpProxyConfigTool#method()} is chosen from. */
    public static final class Method extends Choice {
        public static final Method DELETE = of("DELETE");
        public static final Method GET = of("GET");
        public static final Method PATCH = of("PATCH");
        public static final Method POST = of("POST");
        public static final Method PUT = of("PUT");

        private Method(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Method of(String value) {
            return new Method(value);
        }
    }

    /** What {@link AiMcpProxyConfigTool#scheme()} is chosen from. */
    public static final class Scheme extends Choice {
        public static final Scheme HTTP = of("http");
        public static final Scheme HTTPS = of("https");

        private Scheme(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Scheme of(String value) {
            return new Scheme(value);
        }
    }

    /** Builds a {@link AiMcpProxyConfigTool}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpProxyConfigTool, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpProxyConfigTool build() {
            return new AiMcpProxyConfigTool(fields());
        }

        /**
         * Settings of access list.
         */
        public Builder acl(@Nullable AiMcpProxyConfigToolAcl value) {
            return set(ACL, value);
        }

        /** As {@link #acl(AiMcpProxyConfigToolAcl)}, described in place. */
        public Builder acl(Consumer<AiMcpProxyConfigToolAcl.Builder> value) {
            AiMcpProxyConfigToolAcl.Builder builder = AiMcpProxyConfigToolAcl.builder();
            value.accept(builder);
            return set(ACL, builder.build());
        }

        /**
         * Settings of annotations.
         */
        public Builder annotations(@Nullable AiMcpProxyConfigToolAnnotations value) {
            return set(ANNOTATIONS, value);
        }

        /** As {@link #annotations(AiMcpProxyConfigToolAnnotations)}, described in place. */
        public Builder annotations(Consumer<AiMcpProxyConfigToolAnnotations.Builder> value) {
            AiMcpProxyConfigToolAnnotations.Builder builder = AiMcpProxyConfigToolAnnotations.builder();
            value.accept(builder);
            return set(ANNOTATIONS, builder.build());
        }

        /**
         * What it is for.
         */
        public Builder description(@Nullable String value) {
            return set(DESCRIPTION, value);
        }

        /**
         * Headers.
         */
        public Builder headers(@Nullable Map<String, List<String>> value) {
            return set(HEADERS, value);
        }

        /**
         * Host of the server.
         */
        public Builder host(@Nullable String value) {
            return set(HOST, value);
        }

        /**
         * The method. Allowed: <code>DELETE</code>, <code>GET</code>, <code>PATCH</code>, <code>POST</code>,
         * <code>PUT</code>.
         */
        public Builder method(@Nullable Method value) {
            return set(METHOD, value);
        }

        /** As {@link #method(Method)}, also with a value that has no constant. */
        public Builder method(String value) {
            return set(METHOD, Method.of(value));
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * Parameters.
         */
        public Builder parameters(@Nullable List<AiMcpProxyConfigToolParameter> value) {
            return set(PARAMETERS, value);
        }

        /** As {@link #parameters(List)}. */
        public Builder parameters(AiMcpProxyConfigToolParameter... values) {
            return set(PARAMETERS, Arrays.asList(values));
        }

        /** Adds one to what {@link #parameters(List)} sets. */
        public Builder addParameter(AiMcpProxyConfigToolParameter value) {
            return add(PARAMETERS, value);
        }

        /** Adds one to what {@link #parameters(List)} sets, described in place. */
        public Builder addParameter(Consumer<AiMcpProxyConfigToolParameter.Builder> value) {
            AiMcpProxyConfigToolParameter.Builder builder = AiMcpProxyConfigToolParameter.builder();
            value.accept(builder);
            return add(PARAMETERS, builder.build());
        }

        /**
         * The path.
         */
        public Builder path(@Nullable String value) {
            return set(PATH, value);
        }

        /**
         * Query parameters.
         */
        public Builder query(@Nullable Map<String, List<String>> value) {
            return set(QUERY, value);
        }

        /**
         * Request body by name.
         */
        public Builder requestBody(@Nullable ObjectNode value) {
            return set(REQUEST_BODY, value);
        }

        /** As {@link #requestBody(ObjectNode)}, from a map. */
        public Builder requestBody(@Nullable Map<String, ?> value) {
            return set("request_body", value);
        }

        /** As {@link #requestBody(ObjectNode)}, from a model. */
        public Builder requestBody(JsonModel value) {
            return set(REQUEST_BODY, value.json());
        }

        /**
         * Responses by name.
         */
        public Builder responses(@Nullable ObjectNode value) {
            return set(RESPONSES, value);
        }

        /** As {@link #responses(ObjectNode)}, from a map. */
        public Builder responses(@Nullable Map<String, ?> value) {
            return set("responses", value);
        }

        /** As {@link #responses(ObjectNode)}, from a model. */
        public Builder responses(JsonModel value) {
            return set(RESPONSES, value.json());
        }

        /**
         * The scheme. Allowed: <code>http</code>, <code>https</code>.
         */
        public Builder scheme(@Nullable Scheme value) {
            return set(SCHEME, value);
        }

        /** As {@link #scheme(Scheme)}, also with a value that has no constant. */
        public Builder scheme(String value) {
            return set(SCHEME, Scheme.of(value));
        }
    }
}

