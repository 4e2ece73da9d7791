// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import org.jspecify.annotations.Nullable;

/**
 * One of the custom injections.
 */
public final class InjectionProtectionConfigCustomInjection extends JsonModel {
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<String> REGEX = new Field<>("regex", Codec.TEXT);

    private InjectionProtectionConfigCustomInjection(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static InjectionProtectionConfigCustomInjection of(ObjectNode json) {
        return new InjectionProtectionConfigCustomInjection(json);
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
     * The name.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * The regex.
     */
    public String regex() {
        return required(REGEX);
    }

    /** Builds a {@link InjectionProtectionConfigCustomInjection}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<InjectionProtectionConfigCustomInjection, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public InjectionProtectionConfigCustomInjection build() {
            return new InjectionProtectionConfigCustomInjection(fields());
        }

        /**
         * The name.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The regex.
         */
        public Builder regex(@Nullable String value) {
            return set(REGEX, value);
        }
    }
}

