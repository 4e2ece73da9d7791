// Generated from the contract in openapi/ by the templates in java-sdk/client/templates: edit those.
package io.gatehouse.sdk.model;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.json.Codec;
import io.gatehouse.sdk.json.Field;
import io.gatehouse.sdk.json.JsonModel;
import io.gatehouse.sdk.json.ModelBuilder;
import io.gatehouse.sdk.json.Choice;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A virtual host name behind which targets share the requests.
 */
public final class Upstream extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<Long> UPDATED_AT = new Field<>("updated_at", Codec.LONG);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<Algorithm> ALGORITHM = new Field<>("algorithm", Codec.choice(Algorithm::of));
    private static final Field<HashOn> HASH_ON = new Field<>("hash_on", Codec.choice(HashOn::of));
    private static final Field<HashFallback> HASH_FALLBACK = new Field<>("hash_fallback", Codec.choice(HashFallback::of));
    private static final Field<String> HASH_ON_HEADER = new Field<>("hash_on_header", Codec.TEXT);
    private static final Field<String> HASH_FALLBACK_HEADER = new Field<>("hash_fallback_header", Codec.TEXT);
    private static final Field<String> HASH_ON_COOKIE = new Field<>("hash_on_cookie", Codec.TEXT);
    private static final Field<String> HASH_ON_COOKIE_PATH = new Field<>("hash_on_cookie_path", Codec.TEXT);
    private static final Field<String> HASH_ON_QUERY_ARG = new Field<>("hash_on_query_arg", Codec.TEXT);
    private static final Field<String> HASH_FALLBACK_QUERY_ARG = new Field<>("hash_fallback_query_arg", Codec.TEXT);
    private static final Field<String> HASH_ON_URI_CAPTURE = new Field<>("hash_on_uri_capture", Codec.TEXT);
    private static final Field<String> HASH_FALLBACK_URI_CAPTURE = new Field<>("hash_fallback_uri_capture", Codec.TEXT);
    private static final Field<String> STICKY_SESSIONS_COOKIE = new Field<>("sticky_sessions_cookie", Codec.TEXT);
    private static final Field<String> STICKY_SESSIONS_COOKIE_PATH = new Field<>("sticky_sessions_cookie_path", Codec.TEXT);
    private static final Field<Integer> SLOTS = new Field<>("slots", Codec.INTEGER);
    private static final Field<UpstreamHealthchecks> HEALTHCHECKS = new Field<>("healthchecks", Codec.model(UpstreamHealthchecks::of));
    private static final Field<String> HOST_HEADER = new Field<>("host_header", Codec.TEXT);
    private static final Field<EntityReference> CLIENT_CERTIFICATE = new Field<>("client_certificate", Codec.model(EntityReference::of));
    private static final Field<Boolean> USE_SRV_NAME = new Field<>("use_srv_name", Codec.BOOLEAN);
    private static final Field<List<String>> TAGS = new Field<>("tags", Codec.list(Codec.TEXT));

    private Upstream(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static Upstream of(ObjectNode json) {
        return new Upstream(json);
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
     * Chosen by the server unless sent.
     */
    public String id() {
        return required(ID);
    }

    /**
     * Creation time in epoch seconds.
     */
    public @Nullable Long createdAt() {
        return optional(CREATED_AT);
    }

    /**
     * Time of the last change in epoch seconds; a sent value is ignored.
     */
    public @Nullable Long updatedAt() {
        return optional(UPDATED_AT);
    }

    /**
     * A unique host name that services point at; it may stand for the id in URLs.
     */
    public String name() {
        return required(NAME);
    }

    /**
     * How a target is chosen. Allowed: <code>consistent-hashing</code>, <code>least-connections</code>,
     * <code>round-robin</code>, <code>latency</code>, <code>sticky-sessions</code>. Default:
     * <code>round-robin</code>.
     */
    public @Nullable Algorithm algorithm() {
        return optional(ALGORITHM);
    }

    /**
     * What a request is hashed by. Allowed: <code>none</code>, <code>consumer</code>, <code>ip</code>,
     * <code>header</code>, <code>cookie</code>, <code>path</code>, <code>query_arg</code>, <code>uri_capture</code>.
     * Default: <code>none</code>.
     */
    public @Nullable HashOn hashOn() {
        return optional(HASH_ON);
    }

    /**
     * What a request is hashed by that lacks the first. Allowed: <code>none</code>, <code>consumer</code>,
     * <code>ip</code>, <code>header</code>, <code>cookie</code>, <code>path</code>, <code>query_arg</code>,
     * <code>uri_capture</code>. Default: <code>none</code>.
     */
    public @Nullable HashFallback hashFallback() {
        return optional(HASH_FALLBACK);
    }

    /**
     * The header to hash.
     */
    public @Nullable String hashOnHeader() {
        return optional(HASH_ON_HEADER);
    }

    /**
     * The header to hash instead.
     */
    public @Nullable String hashFallbackHeader() {
        return optional(HASH_FALLBACK_HEADER);
    }

    /**
     * The cookie to hash; it is set where a request has none.
     */
    public @Nullable String hashOnCookie() {
        return optional(HASH_ON_COOKIE);
    }

    /**
     * The path of that cookie. Default: <code>/</code>.
     */
    public @Nullable String hashOnCookiePath() {
        return optional(HASH_ON_COOKIE_PATH);
    }

    /**
     * The query argument to hash.
     */
    public @Nullable String hashOnQueryArg() {
        return optional(HASH_ON_QUERY_ARG);
    }

    /**
     * The query argument to hash instead.
     */
    public @Nullable String hashFallbackQueryArg() {
        return optional(HASH_FALLBACK_QUERY_ARG);
    }

    /**
     * The capture of the route's path to hash.
     */
    public @Nullable String hashOnUriCapture() {
        return optional(HASH_ON_URI_CAPTURE);
    }

    /**
     * The capture of the route's path to hash instead.
     */
    public @Nullable String hashFallbackUriCapture() {
        return optional(HASH_FALLBACK_URI_CAPTURE);
    }

    /**
     * The cookie that keeps a client at its target.
     */
    public @Nullable String stickySessionsCookie() {
        return optional(STICKY_SESSIONS_COOKIE);
    }

    /**
     * The path of that cookie. Default: <code>/</code>.
     */
    public @Nullable String stickySessionsCookiePath() {
        return optional(STICKY_SESSIONS_COOKIE_PATH);
    }

    /**
     * The size of the hash ring. From 10 to 65536. Default: <code>10000</code>.
     */
    public @Nullable Integer slots() {
        return optional(SLOTS);
    }

    /**
     * How the health of targets is found out. Default: <code>&#123;&#125;</code>.
     */
    public @Nullable UpstreamHealthchecks healthchecks() {
        return optional(HEALTHCHECKS);
    }

    /**
     * The Host header of requests to the targets.
     */
    public @Nullable String hostHeader() {
        return optional(HOST_HEADER);
    }

    /**
     * The certificate shown to the targets.
     */
    public @Nullable EntityReference clientCertificate() {
        return optional(CLIENT_CERTIFICATE);
    }

    /**
     * Whether the Host header is the name that a SRV record gives. Default: <code>false</code>.
     */
    public @Nullable Boolean useSrvName() {
        return optional(USE_SRV_NAME);
    }

    /**
     * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
     */
    public List<String> tags() {
        return elements(TAGS);
    }

    /** What {@link Upstream#algorithm()} is chosen from. */
    public static final class Algorithm extends Choice {
        public static final Algorithm CONSISTENT_HASHING = of("consistent-hashing");
        public static final Algorithm LEAST_CONNECTIONS = of("least-connections");
        public static final Algorithm ROUND_ROBIN = of("round-robin");
        public static final Algorithm LATENCY = of("latency");
        public static final Algorithm STICKY_SESSIONS = of("sticky-sessions");

        private Algorithm(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Algorithm of(String value) {
            return new Algorithm(value);
        }
    }

    /** What {@link Upstream#hashOn()} is chosen from. */
    public static final class HashOn extends Choice {
        public static final HashOn NONE = of("none");
        public static final HashOn CONSUMER = of("consumer");
        public static final HashOn IP = of("ip");
        public static final HashOn HEADER = of("header");
        public static final HashOn COOKIE = of("cookie");
        public static final HashOn PATH = of("path");
        public static final HashOn QUERY_ARG = of("query_arg");
        public static final HashOn URI_CAPTURE = of("uri_capture");

        private HashOn(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static HashOn of(String value) {
            return new HashOn(value);
        }
    }

    /** What {@link Upstream#hashFallback()} is chosen from. */
    public static final class HashFallback extends Choice {
        public static final HashFallback NONE = of("none");
        public static final HashFallback CONSUMER = of("consumer");
        public static final HashFallback IP = of("ip");
        public static final HashFallback HEADER = of("header");
        public static final HashFallback COOKIE = of("cookie");
        public static final HashFallback PATH = of("path");
        public static final HashFallback QUERY_ARG = of("query_arg");
        public static final HashFallback URI_CAPTURE = of("uri_capture");

        private HashFallback(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static HashFallback of(String value) {
            return new HashFallback(value);
        }
    }

    /** Builds a {@link Upstream}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<Upstream, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public Upstream build() {
            return new Upstream(fields());
        }

        /**
         * Chosen by the server unless sent.
         */
        public Builder id(@Nullable String value) {
            return set(ID, value);
        }

        /**
         * Creation time in epoch seconds.
         */
        public Builder createdAt(@Nullable Long value) {
            return set(CREATED_AT, value);
        }

        /** As {@link #createdAt(Long)}. */
        public Builder createdAt(long value) {
            return set(CREATED_AT, value);
        }

        /**
         * Time of the last change in epoch seconds; a sent value is ignored.
         */
        public Builder updatedAt(@Nullable Long value) {
            return set(UPDATED_AT, value);
        }

        /** As {@link #updatedAt(Long)}. */
        public Builder updatedAt(long value) {
            return set(UPDATED_AT, value);
        }

        /**
         * A unique host name that services point at; it may stand for the id in URLs.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * How a target is chosen. Allowed: <code>consistent-hashing</code>, <code>least-connections</code>,
         * <code>round-robin</code>, <code>latency</code>, <code>sticky-sessions</code>. Default:
         * <code>round-robin</code>.
         */
        public Builder algorithm(@Nullable Algorithm value) {
            return set(ALGORITHM, value);
        }

        /** As {@link #algorithm(Algorithm)}, also with a value that has no constant. */
        public Builder algorithm(String value) {
            return set(ALGORITHM, Algorithm.of(value));
        }

        /**
         * What a request is hashed by. Allowed: <code>none</code>, <code>consumer</code>, <code>ip</code>,
         * <code>header</code>, <code>cookie</code>, <code>path</code>, <code>query_arg</code>, <code>uri_capture</code>.
         * Default: <code>none</code>.
         */
        public Builder hashOn(@Nullable HashOn value) {
            return set(HASH_ON, value);
        }

        /** As {@link #hashOn(HashOn)}, also with a value that has no constant. */
        public Builder hashOn(String value) {
            return set(HASH_ON, HashOn.of(value));
        }

        /**
         * What a request is hashed by that lacks the first. Allowed: <code>none</code>, <code>consumer</code>,
         * <code>ip</code>, <code>header</code>, <code>cookie</code>, <code>path</code>, <code>query_arg</code>,
         * <code>uri_capture</code>. Default: <code>none</code>.
         */
        public Builder hashFallback(@Nullable HashFallback value) {
            return set(HASH_FALLBACK, value);
        }

        /** As {@link #hashFallback(HashFallback)}, also with a value that has no constant. */
        public Builder hashFallback(String value) {
            return set(HASH_FALLBACK, HashFallback.of(value));
        }

        /**
         * The header to hash.
         */
        public Builder hashOnHeader(@Nullable String value) {
            return set(HASH_ON_HEADER, value);
        }

        /**
         * The header to hash instead.
         */
        public Builder hashFallbackHeader(@Nullable String value) {
            return set(HASH_FALLBACK_HEADER, value);
        }

        /**
         * The cookie to hash; it is set where a request has none.
         */
        public Builder hashOnCookie(@Nullable String value) {
            return set(HASH_ON_COOKIE, value);
        }

        /**
         * The path of that cookie. Default: <code>/</code>.
         */
        public Builder hashOnCookiePath(@Nullable String value) {
            return set(HASH_ON_COOKIE_PATH, value);
        }

        /**
         * The query argument to hash.
         */
        public Builder hashOnQueryArg(@Nullable String value) {
            return set(HASH_ON_QUERY_ARG, value);
        }

        /**
         * The query argument to hash instead.
         */
        public Builder hashFallbackQueryArg(@Nullable String value) {
            return set(HASH_FALLBACK_QUERY_ARG, value);
        }

        /**
         * The capture of the route's path to hash.
         */
        public Builder hashOnUriCapture(@Nullable String value) {
            return set(HASH_ON_URI_CAPTURE, value);
        }

        /**
         * The capture of the route's path to hash instead.
         */
        public Builder hashFallbackUriCapture(@Nullable String value) {
            return set(HASH_FALLBACK_URI_CAPTURE, value);
        }

        /**
         * The cookie that keeps a client at its target.
         */
        public Builder stickySessionsCookie(@Nullable String value) {
            return set(STICKY_SESSIONS_COOKIE, value);
        }

        /**
         * The path of that cookie. Default: <code>/</code>.
         */
        public Builder stickySessionsCookiePath(@Nullable String value) {
            return set(STICKY_SESSIONS_COOKIE_PATH, value);
        }

        /**
         * The size of the hash ring. From 10 to 65536. Default: <code>10000</code>.
         */
        public Builder slots(@Nullable Integer value) {
            return set(SLOTS, value);
        }

        /**
         * How the health of targets is found out. Default: <code>&#123;&#125;</code>.
         */
        public Builder healthchecks(@Nullable UpstreamHealthchecks value) {
            return set(HEALTHCHECKS, value);
        }

        /** As {@link #healthchecks(UpstreamHealthchecks)}, described in place. */
        public Builder healthchecks(Consumer<UpstreamHealthchecks.Builder> value) {
            UpstreamHealthchecks.Builder builder = UpstreamHealthchecks.builder();
            value.accept(builder);
            return set(HEALTHCHECKS, builder.build());
        }

        /**
         * The Host header of requests to the targets.
         */
        public Builder hostHeader(@Nullable String value) {
            return set(HOST_HEADER, value);
        }

        /**
         * The certificate shown to the targets.
         */
        public Builder clientCertificate(@Nullable EntityReference value) {
            return set(CLIENT_CERTIFICATE, value);
        }

        /** As {@link #clientCertificate(EntityReference)}, described in place. */
        public Builder clientCertificate(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(CLIENT_CERTIFICATE, builder.build());
        }

        /** As {@link #clientCertificate(EntityReference)}, by its id. */
        public Builder clientCertificate(String id) {
            return set(CLIENT_CERTIFICATE, EntityReference.builder().id(id).build());
        }

        /**
         * Whether the Host header is the name that a SRV record gives. Default: <code>false</code>.
         */
        public Builder useSrvName(@Nullable Boolean value) {
            return set(USE_SRV_NAME, value);
        }

        /**
         * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
         */
        public Builder tags(@Nullable List<String> value) {
            return set(TAGS, value);
        }

        /** As {@link #tags(List)}. */
        public Builder tags(String... values) {
            return set(TAGS, Arrays.asList(values));
        }
    }
}

