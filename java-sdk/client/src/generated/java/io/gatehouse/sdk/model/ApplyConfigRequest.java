// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.JsonModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A declarative file and what to do with it.
 */
public final class ApplyConfigRequest extends JsonModel {
    private static final Field<ObjectNode> CONFIG = new Field<>("config", Codec.OBJECT);
    private static final Field<List<String>> SELECT_TAGS = new Field<>("select_tags", Codec.list(Codec.TEXT));
    private static final Field<Boolean> DRY_RUN = new Field<>("dry_run", Codec.BOOLEAN);

    private ApplyConfigRequest(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static ApplyConfigRequest of(ObjectNode json) {
        return new ApplyConfigRequest(json);
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
     * The tree of a file in the format of decK 3.0 or 1.1; references to environment variables are resolved already.
     */
    public ObjectNode config() {
        return required(CONFIG);
    }

    /**
     * What the file is about; its own select tags unless sent. Default: <code>[]</code>.
     */
    public List<String> selectTags() {
        return elements(SELECT_TAGS);
    }

    /**
     * Whether to answer the plan only. Default: <code>false</code>.
     */
    public @Nullable Boolean dryRun() {
        return optional(DRY_RUN);
    }

    /** Builds a {@link ApplyConfigRequest}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<ApplyConfigRequest, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public ApplyConfigRequest build() {
            return new ApplyConfigRequest(fields());
        }

        /**
         * The tree of a file in the format of decK 3.0 or 1.1; references to environment variables are resolved already.
         */
        public Builder config(@Nullable ObjectNode value) {
            return set(CONFIG, value);
        }

        /** As {@link #config(ObjectNode)}, from a map. */
        public Builder config(@Nullable Map<String, ?> value) {
            return set("config", value);
        }

        /** As {@link #config(ObjectNode)}, from a model. */
        public Builder config(JsonModel value) {
            return set(CONFIG, value.json());
        }

        /**
         * What the file is about; its own select tags unless sent. Default: <code>[]</code>.
         */
        public Builder selectTags(@Nullable List<String> value) {
            return set(SELECT_TAGS, value);
        }

        /** As {@link #selectTags(List)}. */
        public Builder selectTags(String... values) {
            return set(SELECT_TAGS, Arrays.asList(values));
        }

        /**
         * Whether to answer the plan only. Default: <code>false</code>.
         */
        public Builder dryRun(@Nullable Boolean value) {
            return set(DRY_RUN, value);
        }
    }
}

