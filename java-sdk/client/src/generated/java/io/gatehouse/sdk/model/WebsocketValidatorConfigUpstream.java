// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What concerns the upstream.
 */
public final class WebsocketValidatorConfigUpstream extends JsonModel {
    private static final Field<WebsocketValidatorConfigUpstreamBinary> BINARY = new Field<>("binary", Codec.model(WebsocketValidatorConfigUpstreamBinary::of));
    private static final Field<WebsocketValidatorConfigUpstreamText> TEXT = new Field<>("text", Codec.model(WebsocketValidatorConfigUpstreamText::of));

    private WebsocketValidatorConfigUpstream(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static WebsocketValidatorConfigUpstream of(ObjectNode json) {
        return new WebsocketValidatorConfigUpstream(json);
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
     * Binary messages.
     */
    public @Nullable WebsocketValidatorConfigUpstreamBinary binary() {
        return optional(BINARY);
    }

    /**
     * Text messages.
     */
    public @Nullable WebsocketValidatorConfigUpstreamText text() {
        return optional(TEXT);
    }

    /** Builds a {@link WebsocketValidatorConfigUpstream}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<WebsocketValidatorConfigUpstream, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public WebsocketValidatorConfigUpstream build() {
            return new WebsocketValidatorConfigUpstream(fields());
        }

        /**
         * Binary messages.
         */
        public Builder binary(@Nullable WebsocketValidatorConfigUpstreamBinary value) {
            return set(BINARY, value);
        }

        /** As {@link #binary(WebsocketValidatorConfigUpstreamBinary)}, described in place. */
        public Builder binary(Consumer<WebsocketValidatorConfigUpstreamBinary.Builder> value) {
            WebsocketValidatorConfigUpstreamBinary.Builder builder = WebsocketValidatorConfigUpstreamBinary.builder();
            value.accept(builder);
            return set(BINARY, builder.build());
        }

        /**
         * Text messages.
         */
        public Builder text(@Nullable WebsocketValidatorConfigUpstreamText value) {
            return set(TEXT, value);
        }

        /** As {@link #text(WebsocketValidatorConfigUpstreamText)}, described in place. */
        public Builder text(Consumer<WebsocketValidatorConfigUpstreamText.Builder> value) {
            WebsocketValidatorConfigUpstreamText.Builder builder = WebsocketValidatorConfigUpstreamText.builder();
            value.accept(builder);
            return set(TEXT, builder.build());
        }
    }
}

