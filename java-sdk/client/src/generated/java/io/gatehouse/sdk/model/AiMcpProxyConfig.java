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
 * Serves HTTP APIs as MCP tools, or passes MCP traffic on.
 */
public final class AiMcpProxyConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "ai-mcp-proxy";

    private static final Field<String> ACCESS_TOKEN_CLAIM_FIELD = new Field<>("access_token_claim_field", Codec.TEXT);
    private static final Field<AclAttributeType> ACL_ATTRIBUTE_TYPE = new Field<>("acl_attribute_type", Codec.choice(AclAttributeType::of));
    private static final Field<ConsumerIdentifier> CONSUMER_IDENTIFIER = new Field<>("consumer_identifier", Codec.choice(ConsumerIdentifier::of));
    private static final Field<List<AiMcpProxyConfigDefaultAcl>> DEFAULT_ACL = new Field<>("default_acl", Codec.list(Codec.model(AiMcpProxyConfigDefaultAcl::of)));
    private static final Field<Boolean> INCLUDE_CONSUMER_GROUPS = new Field<>("include_consumer_groups", Codec.BOOLEAN);
    private static final Field<AiMcpProxyConfigLogging> LOGGING = new Field<>("logging", Codec.model(AiMcpProxyConfigLogging::of));
    private static final Field<Long> MAX_REQUEST_BODY_SIZE = new Field<>("max_request_body_size", Codec.LONG);
    private static final Field<Mode> MODE = new Field<>("mode", Codec.choice(Mode::of));
    private static final Field<AiMcpProxyConfigServer> SERVER = new Field<>("server", Codec.model(AiMcpProxyConfigServer::of));
    private static final Field<List<AiMcpProxyConfigTool>> TOOLS = new Field<>("tools", Codec.list(Codec.model(AiMcpProxyConfigTool::of)));

    private AiMcpProxyConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiMcpProxyConfig of(ObjectNode json) {
        return new AiMcpProxyConfig(json);
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
     * The access token claim field.
     */
    public @Nullable String accessTokenClaimField() {
        return optional(ACCESS_TOKEN_CLAIM_FIELD);
    }

    /**
     * The access list attribute type. Allowed: <code>consumer</code>, <code>oauth_access_token</code>. Default:
     * <code>consumer</code>.
     */
    public @Nullable AclAttributeType aclAttributeType() {
        return optional(ACL_ATTRIBUTE_TYPE);
    }

    /**
     * What stands for the consumer. Allowed: <code>consumer_id</code>, <code>custom_id</code>,
     * <code>username</code>. Default: <code>username</code>.
     */
    public @Nullable ConsumerIdentifier consumerIdentifier() {
        return optional(CONSUMER_IDENTIFIER);
    }

    /**
     * Default access list.
     */
    public List<AiMcpProxyConfigDefaultAcl> defaultAcl() {
        return elements(DEFAULT_ACL);
    }

    /**
     * Whether consumer groups count as groups. Default: <code>false</code>.
     */
    public @Nullable Boolean includeConsumerGroups() {
        return optional(INCLUDE_CONSUMER_GROUPS);
    }

    /**
     * What is logged. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable AiMcpProxyConfigLogging logging() {
        return optional(LOGGING);
    }

    /**
     * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0. Default:
     * <code>1048576</code>.
     */
    public @Nullable Long maxRequestBodySize() {
        return optional(MAX_REQUEST_BODY_SIZE);
    }

    /**
     * How it works. Allowed: <code>conversion-listener</code>, <code>conversion-only</code>, <code>listener</code>,
     * <code>passthrough-listener</code>.
     */
    public Mode mode() {
        return required(MODE);
    }

    /**
     * Settings of server.
     */
    public @Nullable AiMcpProxyConfigServer server() {
        return optional(SERVER);
    }

    /**
     * The tools.
     */
    public List<AiMcpProxyConfigTool> tools() {
        return elements(TOOLS);
    }

    /** What {@link AiMcpProxyConfig#aclAttributeType()} is chosen from. */
    public static final class AclAttributeType extends Choice {
        public static final AclAttributeType CONSUMER = of("consumer");
        public static final AclAttributeType OAUTH_ACCESS_TOKEN = of("oauth_access_token");

        private AclAttributeType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static AclAttributeType of(String value) {
            return new AclAttributeType(value);
        }
    }

    /** What {@link AiMcpProxyConfig#consumerIdentifier()} is chosen from. */
    public static final class ConsumerIdentifier extends Choice {
        public static final ConsumerIdentifier CONSUMER_ID = of("consumer_id");
        public static final ConsumerIdentifier CUSTOM_ID = of("custom_id");
        public static final ConsumerIdentifier USERNAME = of("username");

        private ConsumerIdentifier(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static ConsumerIdentifier of(String value) {
            return new ConsumerIdentifier(value);
        }
    }

    /** What {@link AiMcpProxyConfig#mode()} is chosen from. */
    public static final class Mode extends Choice {
        public static final Mode CONVERSION_LISTENER = of("conversion-listener");
        public static final Mode CONVERSION_ONLY = of("conversion-only");
        public static final Mode LISTENER = of("listener");
        public static final Mode PASSTHROUGH_LISTENER = of("passthrough-listener");

        private Mode(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Mode of(String value) {
            return new Mode(value);
        }
    }

    /** Builds a {@link AiMcpProxyConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiMcpProxyConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiMcpProxyConfig build() {
            return new AiMcpProxyConfig(fields());
        }

        /**
         * The access token claim field.
         */
        public Builder accessTokenClaimField(@Nullable String value) {
            return set(ACCESS_TOKEN_CLAIM_FIELD, value);
        }

        /**
         * The access list attribute type. Allowed: <code>consumer</code>, <code>oauth_access_token</code>. Default:
         * <code>consumer</code>.
         */
        public Builder aclAttributeType(@Nullable AclAttributeType value) {
            return set(ACL_ATTRIBUTE_TYPE, value);
        }

        /** As {@link #aclAttributeType(AclAttributeType)}, also with a value that has no constant. */
        public Builder aclAttributeType(String value) {
            return set(ACL_ATTRIBUTE_TYPE, AclAttributeType.of(value));
        }

        /**
         * What stands for the consumer. Allowed: <code>consumer_id</code>, <code>custom_id</code>,
         * <code>username</code>. Default: <code>username</code>.
         */
        public Builder consumerIdentifier(@Nullable ConsumerIdentifier value) {
            return set(CONSUMER_IDENTIFIER, value);
        }

        /** As {@link #consumerIdentifier(ConsumerIdentifier)}, also with a value that has no constant. */
        public Builder consumerIdentifier(String value) {
            return set(CONSUMER_IDENTIFIER, ConsumerIdentifier.of(value));
        }

        /**
         * Default access list.
         */
        public Builder defaultAcl(@Nullable List<AiMcpProxyConfigDefaultAcl> value) {
            return set(DEFAULT_ACL, value);
        }

        /** As {@link #defaultAcl(List)}. */
        public Builder defaultAcl(AiMcpProxyConfigDefaultAcl... values) {
            return set(DEFAULT_ACL, Arrays.asList(values));
        }

        /** Adds one to what {@link #defaultAcl(List)} sets. */
        public Builder addDefaultAcl(AiMcpProxyConfigDefaultAcl value) {
            return add(DEFAULT_ACL, value);
        }

        /** Adds one to what {@link #defaultAcl(List)} sets, described in place. */
        public Builder addDefaultAcl(Consumer<AiMcpProxyConfigDefaultAcl.Builder> value) {
            AiMcpProxyConfigDefaultAcl.Builder builder = AiMcpProxyConfigDefaultAcl.builder();
            value.accept(builder);
            return add(DEFAULT_ACL, builder.build());
        }

        /**
         * Whether consumer groups count as groups. Default: <code>false</code>.
         */
        public Builder includeConsumerGroups(@Nullable Boolean value) {
            return set(INCLUDE_CONSUMER_GROUPS, value);
        }

        /**
         * What is logged. Default: <code>&#123;&#125;</code>.
         */
        public Builder logging(@Nullable AiMcpProxyConfigLogging value) {
            return set(LOGGING, value);
        }

        /** As {@link #logging(AiMcpProxyConfigLogging)}, described in place. */
        public Builder logging(Consumer<AiMcpProxyConfigLogging.Builder> value) {
            AiMcpProxyConfigLogging.Builder builder = AiMcpProxyConfigLogging.builder();
            value.accept(builder);
            return set(LOGGING, builder.build());
        }

        /**
         * The largest request body in bytes; 0 means no limit of the plugin's own. At least 0. Default:
         * <code>1048576</code>.
         */
        public Builder maxRequestBodySize(@Nullable Long value) {
            return set(MAX_REQUEST_BODY_SIZE, value);
        }

        /** As {@link #maxRequestBodySize(Long)}. */
        public Builder maxRequestBodySize(long value) {
            return set(MAX_REQUEST_BODY_SIZE, value);
        }

        /**
         * How it works. Allowed: <code>conversion-listener</code>, <code>conversion-only</code>, <code>listener</code>,
         * <code>passthrough-listener</code>.
         */
        public Builder mode(@Nullable Mode value) {
            return set(MODE, value);
        }

        /** As {@link #mode(Mode)}, also with a value that has no constant. */
        public Builder mode(String value) {
            return set(MODE, Mode.of(value));
        }

        /**
         * Settings of server.
         */
        public Builder server(@Nullable AiMcpProxyConfigServer value) {
            return set(SERVER, value);
        }

        /** As {@link #server(AiMcpProxyConfigServer)}, described in place. */
        public Builder server(Consumer<AiMcpProxyConfigServer.Builder> value) {
            AiMcpProxyConfigServer.Builder builder = AiMcpProxyConfigServer.builder();
            value.accept(builder);
            return set(SERVER, builder.build());
        }

        /**
         * The tools.
         */
        public Builder tools(@Nullable List<AiMcpProxyConfigTool> value) {
            return set(TOOLS, value);
        }

        /** As {@link #tools(List)}. */
        public Builder tools(AiMcpProxyConfigTool... values) {
            return set(TOOLS, Arrays.asList(values));
        }

        /** Adds one to what {@link #tools(List)} sets. */
        public Builder addTool(AiMcpProxyConfigTool value) {
            return add(TOOLS, value);
        }

        /** Adds one to what {@link #tools(List)} sets, described in place. */
        public Builder addTool(Consumer<AiMcpProxyConfigTool.Builder> value) {
            AiMcpProxyConfigTool.Builder builder = AiMcpProxyConfigTool.builder();
            value.accept(builder);
            return add(TOOLS, builder.build());
        }
    }
}

