// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.JsonModel;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One model behind a balanced endpoint.
 */
public final class AiTarget extends JsonModel {
    private static final Field<AiRouteType> ROUTE_TYPE = new Field<>("route_type", Codec.choice(AiRouteType::of));
    private static final Field<AiAuth> AUTH = new Field<>("auth", Codec.model(AiAuth::of));
    private static final Field<AiModel> MODEL = new Field<>("model", Codec.model(AiModel::of));
    private static final Field<AiLogging> LOGGING = new Field<>("logging", Codec.model(AiLogging::of));
    private static final Field<Integer> WEIGHT = new Field<>("weight", Codec.INTEGER);
    private static final Field<String> DESCRIPTION = new Field<>("description", Codec.TEXT);
    private static final Field<ObjectNode> METADATA = new Field<>("metadata", Codec.OBJECT);

    private AiTarget(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiTarget of(ObjectNode json) {
        return new AiTarget(json);
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
     * The kind of model operation. Allowed: <code>llm/v1/chat</code>, <code>llm/v1/completions</code>,
     * <code>llm/v1/embeddings</code>, <code>llm/v1/responses</code>, <code>llm/v1/files</code>,
     * <code>llm/v1/batches</code>, <code>llm/v1/assistants</code>, <code>audio/v1/audio/speech</code>,
     * <code>audio/v1/audio/transcriptions</code>, <code>audio/v1/audio/translations</code>,
     * <code>image/v1/images/generations</code>, <code>image/v1/images/edits</code>,
     * <code>video/v1/videos/generations</code>, <code>realtime/v1/realtime</code>, <code>preserve</code>.
     */
    public AiRouteType routeType() {
        return required(ROUTE_TYPE);
    }

    /**
     * How the gateway authenticates itself to a model provider.
     */
    public @Nullable AiAuth auth() {
        return optional(AUTH);
    }

    /**
     * A model of a provider.
     */
    public AiModel model() {
        return required(MODEL);
    }

    /**
     * What is logged about calls of a model.
     */
    public @Nullable AiLogging logging() {
        return optional(LOGGING);
    }

    /**
     * The target's share, or its rank with the priority algorithm. From 1 to 65535. Default: <code>100</code>.
     */
    public @Nullable Integer weight() {
        return optional(WEIGHT);
    }

    /**
     * What the target is good at, for semantic balancing; <code>CATCHALL</code> takes what matches nothing else.
     */
    public @Nullable String description() {
        return optional(DESCRIPTION);
    }

    /**
     * Free-form data about the target.
     */
    public @Nullable ObjectNode metadata() {
        return optional(METADATA);
    }

    /** Builds a {@link AiTarget}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiTarget, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiTarget build() {
            return new AiTarget(fields());
        }

        /**
         * The kind of model operation. Allowed: <code>llm/v1/chat</code>, <code>llm/v1/completions</code>,
         * <code>llm/v1/embeddings</code>, <code>llm/v1/responses</code>, <code>llm/v1/files</code>,
         * <code>llm/v1/batches</code>, <code>llm/v1/assistants</code>, <code>audio/v1/audio/speech</code>,
         * <code>audio/v1/audio/transcriptions</code>, <code>audio/v1/audio/translations</code>,
         * <code>image/v1/images/generations</code>, <code>image/v1/images/edits</code>,
         * <code>video/v1/videos/generations</code>, <code>realtime/v1/realtime</code>, <code>preserve</code>.
         */
        public Builder routeType(@Nullable AiRouteType value) {
            return set(ROUTE_TYPE, value);
        }

        /** As {@link #routeType(AiRouteType)}, also with a value that has no constant. */
        public Builder routeType(String value) {
            return set(ROUTE_TYPE, AiRouteType.of(value));
        }

        /**
         * How the gateway authenticates itself to a model provider.
         */
        public Builder auth(@Nullable AiAuth value) {
            return set(AUTH, value);
        }

        /** As {@link #auth(AiAuth)}, described in place. */
        public Builder auth(Consumer<AiAuth.Builder> value) {
            AiAuth.Builder builder = AiAuth.builder();
            value.accept(builder);
            return set(AUTH, builder.build());
        }

        /**
         * A model of a provider.
         */
        public Builder model(@Nullable AiModel value) {
            return set(MODEL, value);
        }

        /** As {@link #model(AiModel)}, described in place. */
        public Builder model(Consumer<AiModel.Builder> value) {
            AiModel.Builder builder = AiModel.builder();
            value.accept(builder);
            return set(MODEL, builder.build());
        }

        /**
         * What is logged about calls of a model.
         */
        public Builder logging(@Nullable AiLogging value) {
            return set(LOGGING, value);
        }

        /** As {@link #logging(AiLogging)}, described in place. */
        public Builder logging(Consumer<AiLogging.Builder> value) {
            AiLogging.Builder builder = AiLogging.builder();
            value.accept(builder);
            return set(LOGGING, builder.build());
        }

        /**
         * The target's share, or its rank with the priority algorithm. From 1 to 65535. Default: <code>100</code>.
         */
        public Builder weight(@Nullable Integer value) {
            return set(WEIGHT, value);
        }

        /**
         * What the target is good at, for semantic balancing; <code>CATCHALL</code> takes what matches nothing else.
         */
        public Builder description(@Nullable String value) {
            return set(DESCRIPTION, value);
        }

        /**
         * Free-form data about the target.
         */
        public Builder metadata(@Nullable ObjectNode value) {
            return set(METADATA, value);
        }

        /** As {@link #metadata(ObjectNode)}, from a map. */
        public Builder metadata(@Nullable Map<String, ?> value) {
            return set("metadata", value);
        }

        /** As {@link #metadata(ObjectNode)}, from a model. */
        public Builder metadata(JsonModel value) {
            return set(METADATA, value.json());
        }
    }
}

