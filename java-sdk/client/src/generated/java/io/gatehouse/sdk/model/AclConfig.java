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
 * Lets consumers pass or turns them away by the groups they are in.
 */
public final class AclConfig extends JsonModel implements PluginConfig {
    /** What the plugin is called. */
    public static final String PLUGIN = "acl";

    private static final Field<List<String>> ALLOW = new Field<>("allow", Codec.list(Codec.TEXT));
    private static final Field<List<String>> DENY = new Field<>("deny", Codec.list(Codec.TEXT));
    private static final Field<Boolean> HIDE_GROUPS_HEADER = new Field<>("hide_groups_header", Codec.BOOLEAN);
    private static final Field<Boolean> ALWAYS_USE_AUTHENTICATED_GROUPS = new Field<>("always_use_authenticated_groups", Codec.BOOLEAN);
    private static final Field<Boolean> INCLUDE_CONSUMER_GROUPS = new Field<>("include_consumer_groups", Codec.BOOLEAN);

    private AclConfig(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AclConfig of(ObjectNode json) {
        return new AclConfig(json);
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
     * Groups that may pass.
     */
    public List<String> allow() {
        return elements(ALLOW);
    }

    /**
     * Groups that are turned away.
     */
    public List<String> deny() {
        return elements(DENY);
    }

    /**
     * Whether the upstream gets no X-Consumer-Groups header. Default: <code>false</code>.
     */
    public @Nullable Boolean hideGroupsHeader() {
        return optional(HIDE_GROUPS_HEADER);
    }

    /**
     * Whether authenticated groups decide even when a consumer is known. Default: <code>false</code>.
     */
    public @Nullable Boolean alwaysUseAuthenticatedGroups() {
        return optional(ALWAYS_USE_AUTHENTICATED_GROUPS);
    }

    /**
     * Whether consumer groups count as groups. Default: <code>false</code>.
     */
    public @Nullable Boolean includeConsumerGroups() {
        return optional(INCLUDE_CONSUMER_GROUPS);
    }

    /** Builds a {@link AclConfig}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AclConfig, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AclConfig build() {
            return new AclConfig(fields());
        }

        /**
         * Groups that may pass.
         */
        public Builder allow(@Nullable List<String> value) {
            return set(ALLOW, value);
        }

        /** As {@link #allow(List)}. */
        public Builder allow(String... values) {
            return set(ALLOW, Arrays.asList(values));
        }

        /**
         * Groups that are turned away.
         */
        public Builder deny(@Nullable List<String> value) {
            return set(DENY, value);
        }

        /** As {@link #deny(List)}. */
        public Builder deny(String... values) {
            return set(DENY, Arrays.asList(values));
        }

        /**
         * Whether the upstream gets no X-Consumer-Groups header. Default: <code>false</code>.
         */
        public Builder hideGroupsHeader(@Nullable Boolean value) {
            return set(HIDE_GROUPS_HEADER, value);
        }

        /**
         * Whether authenticated groups decide even when a consumer is known. Default: <code>false</code>.
         */
        public Builder alwaysUseAuthenticatedGroups(@Nullable Boolean value) {
            return set(ALWAYS_USE_AUTHENTICATED_GROUPS, value);
        }

        /**
         * Whether consumer groups count as groups. Default: <code>false</code>.
         */
        public Builder includeConsumerGroups(@Nullable Boolean value) {
            return set(INCLUDE_CONSUMER_GROUPS, value);
        }
    }
}

