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
 * The model that turns prompts into vectors.
 */
public final class AiEmbeddings extends JsonModel {
    private static final Field<AiAuth> AUTH = new Field<>("auth", Codec.model(AiAuth::of));
    private static final Field<AiEmbeddingsModel> MODEL = new Field<>("model", Codec.model(AiEmbeddingsModel::of));

    private AiEmbeddings(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiEmbeddings of(ObjectNode json) {
        return new AiEmbeddings(json);
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
     * How the gateway authenticates itself to a model provider.
     */
    public @Nullable AiAuth auth() {
        return optional(AUTH);
    }

    /**
     * The embeddings model.
     */
    public AiEmbeddingsModel model() {
        return required(MODEL);
    }

    /** Builds a {@link AiEmbeddings}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiEmbeddings, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiEmbeddings build() {
            return new AiEmbeddings(fields());
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
         * The embeddings model.
         */
        public Builder model(@Nullable AiEmbeddingsModel value) {
            return set(MODEL, value);
        }

        /** As {@link #model(AiEmbeddingsModel)}, described in place. */
        public Builder model(Consumer<AiEmbeddingsModel.Builder> value) {
            AiEmbeddingsModel.Builder builder = AiEmbeddingsModel.builder();
            value.accept(builder);
            return set(MODEL, builder.build());
        }
    }
}

