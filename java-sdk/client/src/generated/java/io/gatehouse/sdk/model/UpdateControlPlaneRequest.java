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
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a control plane to change; what is absent stays as it is.
 */
public final class UpdateControlPlaneRequest extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> DESCRIPTION = new Field<>("description", Codec.TEXT);
    private static final Field<AuthType> AUTH_TYPE = new Field<>("auth_type", Codec.choice(AuthType::of));
    private static final Field<List<ProxyUrl>> PROXY_URLS = new Field<>("proxy_urls", Codec.list(Codec.model(ProxyUrl::of)));
    private static final Field<Map<String, String>> LABELS = new Field<>("labels", Codec.map(Codec.TEXT));

    private UpdateControlPlaneRequest(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static UpdateControlPlaneRequest of(ObjectNode json) {
        return new UpdateControlPlaneRequest(json);
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
     * A unique name.
     */
    public @Nullable String name() {
        return optional(NAME);
    }

    /**
     * What it is for.
     */
    public @Nullable String description() {
        return optional(DESCRIPTION);
    }

    /**
     * How data planes prove who they are. Allowed: <code>pinned_client_certs</code>, <code>pki_client_certs</code>.
     */
    public @Nullable AuthType authType() {
        return optional(AUTH_TYPE);
    }

    /**
     * The addresses on which the gateway serves a control plane.
     */
    public List<ProxyUrl> proxyUrls() {
        return elements(PROXY_URLS);
    }

    /**
     * Names and values for filtering; a null value removes the label in an update.
     */
    public Map<String, String> labels() {
        return members(LABELS);
    }

    /** Builds a {@link UpdateControlPlaneRequest}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<UpdateControlPlaneRequest, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public UpdateControlPlaneRequest build() {
            return new UpdateControlPlaneRequest(fields());
        }

        /**
         * A unique name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * What it is for.
         */
        public Builder description(@Nullable String value) {
            return set(DESCRIPTION, value);
        }

        /**
         * How data planes prove who they are. Allowed: <code>pinned_client_certs</code>, <code>pki_client_certs</code>.
         */
        public Builder authType(@Nullable AuthType value) {
            return set(AUTH_TYPE, value);
        }

        /** As {@link #authType(AuthType)}, also with a value that has no constant. */
        public Builder authType(String value) {
            return set(AUTH_TYPE, AuthType.of(value));
        }

        /**
         * The addresses on which the gateway serves a control plane.
         */
        public Builder proxyUrls(@Nullable List<ProxyUrl> value) {
            return set(PROXY_URLS, value);
        }

        /** As {@link #proxyUrls(List)}. */
        public Builder proxyUrls(ProxyUrl... values) {
            return set(PROXY_URLS, Arrays.asList(values));
        }

        /** Adds one to what {@link #proxyUrls(List)} sets. */
        public Builder addProxyUrl(ProxyUrl value) {
            return add(PROXY_URLS, value);
        }

        /** Adds one to what {@link #proxyUrls(List)} sets, described in place. */
        public Builder addProxyUrl(Consumer<ProxyUrl.Builder> value) {
            ProxyUrl.Builder builder = ProxyUrl.builder();
            value.accept(builder);
            return add(PROXY_URLS, builder.build());
        }

        /**
         * Names and values for filtering; a null value removes the label in an update.
         */
        public Builder labels(@Nullable Map<String, String> value) {
            return set(LABELS, value);
        }
    }
}

