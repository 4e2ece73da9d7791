// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Settings of error.
 */
public final class RequestCalloutConfigCalloutRequestError extends JsonModel {
    private static final Field<Long> ERROR_RESPONSE_CODE = new Field<>("error_response_code", Codec.LONG);
    private static final Field<String> ERROR_RESPONSE_MSG = new Field<>("error_response_msg", Codec.TEXT);
    private static final Field<List<Integer>> HTTP_STATUSES = new Field<>("http_statuses", Codec.list(Codec.INTEGER));
    private static final Field<OnError> ON_ERROR = new Field<>("on_error", Codec.choice(OnError::of));
    private static final Field<Long> RETRIES = new Field<>("retries", Codec.LONG);

    private RequestCalloutConfigCalloutRequestError(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static RequestCalloutConfigCalloutRequestError of(ObjectNode json) {
        return new RequestCalloutConfigCalloutRequestError(json);
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
     * The error response code. Default: <code>400</code>.
     */
    public @Nullable Long errorResponseCode() {
        return optional(ERROR_RESPONSE_CODE);
    }

    /**
     * The error response message. Default: <code>service callout error</code>.
     */
    public @Nullable String errorResponseMsg() {
        return optional(ERROR_RESPONSE_MSG);
    }

    /**
     * HTTP statuses.
     */
    public List<Integer> httpStatuses() {
        return elements(HTTP_STATUSES);
    }

    /**
     * The on error. Allowed: <code>continue</code>, <code>fail</code>, <code>retry</code>. Default:
     * <code>fail</code>.
     */
    public @Nullable OnError onError() {
        return optional(ON_ERROR);
    }

    /**
     * How many other attempts follow a failed one. Default: <code>2</code>.
     */
    public @Nullable Long retries() {
        return optional(RETRIES);
    }

    /** What {@link RequestCalloutConfigCalloutRequestError#onError()} is chosen from. */
    public static final class OnError extends Choice {
        public static final OnError CONTINUE = of("continue");
        public static final OnError FAIL = of("fail");
        public static final OnError RETRY = of("retry");

        private OnError(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static OnError of(String value) {
            return new OnError(value);
        }
    }

    /** Builds a {@link RequestCalloutConfigCalloutRequestError}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<RequestCalloutConfigCalloutRequestError, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public RequestCalloutConfigCalloutRequestError build() {
            return new RequestCalloutConfigCalloutRequestError(fields());
        }

        /**
         * The error response code. Default: <code>400</code>.
         */
        public Builder errorResponseCode(@Nullable Long value) {
            return set(ERROR_RESPONSE_CODE, value);
        }

        /** As {@link #errorResponseCode(Long)}. */
        public Builder errorResponseCode(long value) {
            return set(ERROR_RESPONSE_CODE, value);
        }

        /**
         * The error response message. Default: <code>service callout error</code>.
         */
        public Builder errorResponseMsg(@Nullable String value) {
            return set(ERROR_RESPONSE_MSG, value);
        }

        /**
         * HTTP statuses.
         */
        public Builder httpStatuses(@Nullable List<Integer> value) {
            return set(HTTP_STATUSES, value);
        }

        /**
         * The on error. Allowed: <code>continue</code>, <code>fail</code>, <code>retry</code>. Default:
         * <code>fail</code>.
         */
        public Builder onError(@Nullable OnError value) {
            return set(ON_ERROR, value);
        }

        /** As {@link #onError(OnError)}, also with a value that has no constant. */
        public Builder onError(String value) {
            return set(ON_ERROR, OnError.of(value));
        }

        /**
         * How many other attempts follow a failed one. Default: <code>2</code>.
         */
        public Builder retries(@Nullable Long value) {
            return set(RETRIES, value);
        }

        /** As {@link #retries(Long)}. */
        public Builder retries(long value) {
            return set(RETRIES, value);
        }
    }
}

