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
 * What concerns the client.
 */
public final class WebsocketValidatorConfigClient extends JsonModel {
    private static final Field<WebsocketValidatorConfigClientBinary> BINARY = new Field<>("binary", Codec.model(WebsocketValidatorConfigClientBinary::of));
    private static final Field<WebsocketValidatorConfigClientText> TEXT = new Field<>("text", Codec.model(WebsocketValidatorConfigClientText::of));

    private WebsocketValidatorConfigClient(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static WebsocketValidatorConfigClient of(ObjectNode json) {
        return new WebsocketValidatorConfigClient(json);
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
    public @Nullable WebsocketValidatorConfigClientBinary binary() {
        return optional(BINARY);
    }

    /**
     * Text messages.
     */
    public @Nullable WebsocketValidatorConfigClientText text() {
        return optional(TEXT);
    }

    /** Builds a {@link WebsocketValidatorConfigClient}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<WebsocketValidatorConfigClient, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public WebsocketValidatorConfigClient build() {
            return new WebsocketValidatorConfigClient(fields());
        }

        /**
         * Binary messages.
         */
        public Builder binary(@Nullable WebsocketValidatorConfigClientBinary value) {
            return set(BINARY, value);
        }

        /** As {@link #binary(WebsocketValidatorConfigClientBinary)}, described in place. */
        public Builder binary(Consumer<WebsocketValidatorConfigClientBinary.Builder> value) {
            WebsocketValidatorConfigClientBinary.Builder builder = WebsocketValidatorConfigClientBinary.builder();
            value.accept(builder);
            return set(BINARY, builder.build());
        }

        /**
         * Text messages.
         */
        public Builder text(@Nullable WebsocketValidatorConfigClientText value) {
            return set(TEXT, value);
        }

        /** As {@link #text(WebsocketValidatorConfigClientText)}, described in place. */
        public Builder text(Consumer<WebsocketValidatorConfigClientText.Builder> value) {
            WebsocketValidatorConfigClientText.Builder builder = WebsocketValidatorConfigClientText.builder();
            value.accept(builder);
            return set(TEXT, builder.build());
        }
    }
}

