// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import org.jspecify.annotations.Nullable;

/**
 * Settings of Cohere.
 */
public final class AiModelOptionsCohere extends JsonModel {
    private static final Field<EmbeddingInputType> EMBEDDING_INPUT_TYPE = new Field<>("embedding_input_type", Codec.choice(EmbeddingInputType::of));
    private static final Field<Boolean> WAIT_FOR_MODEL = new Field<>("wait_for_model", Codec.BOOLEAN);

    private AiModelOptionsCohere(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static AiModelOptionsCohere of(ObjectNode json) {
        return new AiModelOptionsCohere(json);
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
     * What embeddings are for. Allowed: <code>classification</code>, <code>clustering</code>, <code>image</code>,
     * <code>search_document</code>, <code>search_query</code>. Default: <code>classification</code>.
     */
    public @Nullable EmbeddingInputType embeddingInputType() {
        return optional(EMBEDDING_INPUT_TYPE);
    }

    /**
     * Whether to wait until the model is loaded.
     */
    public @Nullable Boolean waitForModel() {
        return optional(WAIT_FOR_MODEL);
    }

    /** What {@link AiModelOptionsCohere#embeddingInputType()} is chosen from. */
    public static final class EmbeddingInputType extends Choice {
        public static final EmbeddingInputType CLASSIFICATION = of("classification");
        public static final EmbeddingInputType CLUSTERING = of("clustering");
        public static final EmbeddingInputType IMAGE = of("image");
        public static final EmbeddingInputType SEARCH_DOCUMENT = of("search_document");
        public static final EmbeddingInputType SEARCH_QUERY = of("search_query");

        private EmbeddingInputType(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static EmbeddingInputType of(String value) {
            return new EmbeddingInputType(value);
        }
    }

    /** Builds a {@link AiModelOptionsCohere}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<AiModelOptionsCohere, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public AiModelOptionsCohere build() {
            return new AiModelOptionsCohere(fields());
        }

        /**
         * What embeddings are for. Allowed: <code>classification</code>, <code>clustering</code>, <code>image</code>,
         * <code>search_document</code>, <code>search_query</code>. Default: <code>classification</code>.
         */
        public Builder embeddingInputType(@Nullable EmbeddingInputType value) {
            return set(EMBEDDING_INPUT_TYPE, value);
        }

        /** As {@link #embeddingInputType(EmbeddingInputType)}, also with a value that has no constant. */
        public Builder embeddingInputType(String value) {
            return set(EMBEDDING_INPUT_TYPE, EmbeddingInputType.of(value));
        }

        /**
         * Whether to wait until the model is loaded.
         */
        public Builder waitForModel(@Nullable Boolean value) {
            return set(WAIT_FOR_MODEL, value);
        }
    }
}

