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
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which requests reach a service.
 */
public final class Route extends JsonModel {
    private static final Field<String> ID = new Field<>("id", Codec.TEXT);
    private static final Field<Long> CREATED_AT = new Field<>("created_at", Codec.LONG);
    private static final Field<Long> UPDATED_AT = new Field<>("updated_at", Codec.LONG);
    private static final Field<String> NAME = new Field<>("name", Codec.TEXT);
    private static final Field<List<Protocol>> PROTOCOLS = new Field<>("protocols", Codec.list(Codec.choice(Protocol::of)));
    private static final Field<List<String>> METHODS = new Field<>("methods", Codec.list(Codec.TEXT));
    private static final Field<List<String>> HOSTS = new Field<>("hosts", Codec.list(Codec.TEXT));
    private static final Field<List<String>> PATHS = new Field<>("paths", Codec.list(Codec.TEXT));
    private static final Field<Map<String, List<String>>> HEADERS = new Field<>("headers", Codec.map(Codec.list(Codec.TEXT)));
    private static final Field<List<String>> SNIS = new Field<>("snis", Codec.list(Codec.TEXT));
    private static final Field<List<RouteEndpoint>> SOURCES = new Field<>("sources", Codec.list(Codec.model(RouteEndpoint::of)));
    private static final Field<List<RouteEndpoint>> DESTINATIONS = new Field<>("destinations", Codec.list(Codec.model(RouteEndpoint::of)));
    private static final Field<Integer> HTTPS_REDIRECT_STATUS_CODE = new Field<>("https_redirect_status_code", Codec.INTEGER);
    private static final Field<Long> REGEX_PRIORITY = new Field<>("regex_priority", Codec.LONG);
    private static final Field<String> EXPRESSION = new Field<>("expression", Codec.TEXT);
    private static final Field<Long> PRIORITY = new Field<>("priority", Codec.LONG);
    private static final Field<Boolean> STRIP_PATH = new Field<>("strip_path", Codec.BOOLEAN);
    private static final Field<PathHandling> PATH_HANDLING = new Field<>("path_handling", Codec.choice(PathHandling::of));
    private static final Field<Boolean> PRESERVE_HOST = new Field<>("preserve_host", Codec.BOOLEAN);
    private static final Field<Boolean> REQUEST_BUFFERING = new Field<>("request_buffering", Codec.BOOLEAN);
    private static final Field<Boolean> RESPONSE_BUFFERING = new Field<>("response_buffering", Codec.BOOLEAN);
    private static final Field<List<String>> TAGS = new Field<>("tags", Codec.list(Codec.TEXT));
    private static final Field<EntityReference> SERVICE = new Field<>("service", Codec.model(EntityReference::of));

    private Route(ObjectNode json) {
        super(json);
    }

    /** Reads a document. @param json copied */
    public static Route of(ObjectNode json) {
        return new Route(json);
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
     * A unique name that may stand for the id in URLs.
     */
    public @Nullable String name() {
        return optional(NAME);
    }

    /**
     * The client protocols that the route accepts. Allowed: <code>grpc</code>, <code>grpcs</code>,
     * <code>http</code>, <code>https</code>, <code>tcp</code>, <code>tls</code>, <code>tls_passthrough</code>,
     * <code>udp</code>, <code>ws</code>, <code>wss</code>. Default: <code>["http","https"]</code>.
     */
    public List<Protocol> protocols() {
        return elements(PROTOCOLS);
    }

    /**
     * Accepted HTTP methods, in capitals.
     */
    public List<String> methods() {
        return elements(METHODS);
    }

    /**
     * Accepted hosts; one <code>*</code> may stand for the leftmost or rightmost label.
     */
    public List<String> hosts() {
        return elements(HOSTS);
    }

    /**
     * Accepted path prefixes, or regular expressions that start with <code>~</code>.
     */
    public List<String> paths() {
        return elements(PATHS);
    }

    /**
     * Header names with the values that they may have; a single value that starts with <code>~*</code> is a regular
     * expression.
     */
    public Map<String, List<String>> headers() {
        return members(HEADERS);
    }

    /**
     * Accepted TLS server names.
     */
    public List<String> snis() {
        return elements(SNIS);
    }

    /**
     * Accepted client addresses of stream routes.
     */
    public List<RouteEndpoint> sources() {
        return elements(SOURCES);
    }

    /**
     * Accepted listener addresses of stream routes.
     */
    public List<RouteEndpoint> destinations() {
        return elements(DESTINATIONS);
    }

    /**
     * The answer to plain HTTP on a route for HTTPS only. Allowed: <code>426</code>, <code>301</code>,
     * <code>302</code>, <code>307</code>, <code>308</code>. Default: <code>426</code>.
     */
    public @Nullable Integer httpsRedirectStatusCode() {
        return optional(HTTPS_REDIRECT_STATUS_CODE);
    }

    /**
     * Orders regular expression routes; the larger number is tried first. An expression route has none unless sent.
     * Default: <code>0</code>.
     */
    public @Nullable Long regexPriority() {
        return optional(REGEX_PRIORITY);
    }

    /**
     * Which requests match, in the expression language; in place of methods, hosts, paths, headers, snis, sources
     * and destinations.
     */
    public @Nullable String expression() {
        return optional(EXPRESSION);
    }

    /**
     * Orders expression routes; the larger number is tried first. From 0 to 70368744177663.
     */
    public @Nullable Long priority() {
        return optional(PRIORITY);
    }

    /**
     * Whether the matched prefix is removed from the upstream path; gRPC routes keep it. Default: <code>true</code>.
     */
    public @Nullable Boolean stripPath() {
        return optional(STRIP_PATH);
    }

    /**
     * How service path and request path are joined. An expression route has none unless sent, which is v0. Allowed:
     * <code>v0</code>, <code>v1</code>. Default: <code>v0</code>.
     */
    public @Nullable PathHandling pathHandling() {
        return optional(PATH_HANDLING);
    }

    /**
     * Whether the upstream sees the client's Host header. Default: <code>false</code>.
     */
    public @Nullable Boolean preserveHost() {
        return optional(PRESERVE_HOST);
    }

    /**
     * Whether a request body may be buffered. Default: <code>true</code>.
     */
    public @Nullable Boolean requestBuffering() {
        return optional(REQUEST_BUFFERING);
    }

    /**
     * Whether a response body may be buffered. Default: <code>true</code>.
     */
    public @Nullable Boolean responseBuffering() {
        return optional(RESPONSE_BUFFERING);
    }

    /**
     * Free labels for grouping; printable ASCII without comma and slash, or UTF-8. Duplicates are dropped.
     */
    public List<String> tags() {
        return elements(TAGS);
    }

    /**
     * Where matching requests go.
     */
    public @Nullable EntityReference service() {
        return optional(SERVICE);
    }

    /** What {@link Route#protocols()} is chosen from. */
    public static final class Protocol extends Choice {
        public static final Protocol GRPC = of("grpc");
        public static final Protocol GRPCS = of("grpcs");
        public static final Protocol HTTP = of("http");
        public static final Protocol HTTPS = of("https");
        public static final Protocol TCP = of("tcp");
        public static final Protocol TLS = of("tls");
        public static final Protocol TLS_PASSTHROUGH = of("tls_passthrough");
        public static final Protocol UDP = of("udp");
        public static final Protocol WS = of("ws");
        public static final Protocol WSS = of("wss");

        private Protocol(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static Protocol of(String value) {
            return new Protocol(value);
        }
    }

    /** What {@link Route#pathHandling()} is chosen from. */
    public static final class PathHandling extends Choice {
        public static final PathHandling V0 = of("v0");
        public static final PathHandling V1 = of("v1");

        private PathHandling(String value) {
            super(value);
        }

        /** @param value also one that is not listed here */
        public static PathHandling of(String value) {
            return new PathHandling(value);
        }
    }

    /** Builds a {@link Route}: what is not set stays absent, what is set to null is sent as null. */
    public static final class Builder extends ModelBuilder<Route, Builder> {
        private Builder(ObjectNode json) {
            super(json);
        }

        @Override
        public Route build() {
            return new Route(fields());
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
         * A unique name that may stand for the id in URLs.
         */
        public Builder name(@Nullable String value) {
            return set(NAME, value);
        }

        /**
         * The client protocols that the route accepts. Allowed: <code>grpc</code>, <code>grpcs</code>,
         * <code>http</code>, <code>https</code>, <code>tcp</code>, <code>tls</code>, <code>tls_passthrough</code>,
         * <code>udp</code>, <code>ws</code>, <code>wss</code>. Default: <code>["http","https"]</code>.
         */
        public Builder protocols(@Nullable List<Protocol> value) {
            return set(PROTOCOLS, value);
        }

        /** As {@link #protocols(List)}. */
        public Builder protocols(Protocol... values) {
            return set(PROTOCOLS, Arrays.asList(values));
        }

        /** As {@link #protocols(List)}, also with values that have no constants. */
        public Builder protocols(String... values) {
            return set(PROTOCOLS, Arrays.stream(values).map(Protocol::of).toList());
        }

        /**
         * Accepted HTTP methods, in capitals.
         */
        public Builder methods(@Nullable List<String> value) {
            return set(METHODS, value);
        }

        /** As {@link #methods(List)}. */
        public Builder methods(String... values) {
            return set(METHODS, Arrays.asList(values));
        }

        /**
         * Accepted hosts; one <code>*</code> may stand for the leftmost or rightmost label.
         */
        public Builder hosts(@Nullable List<String> value) {
            return set(HOSTS, value);
        }

        /** As {@link #hosts(List)}. */
        public Builder hosts(String... values) {
            return set(HOSTS, Arrays.asList(values));
        }

        /**
         * Accepted path prefixes, or regular expressions that start with <code>~</code>.
         */
        public Builder paths(@Nullable List<String> value) {
            return set(PATHS, value);
        }

        /** As {@link #paths(List)}. */
        public Builder paths(String... values) {
            return set(PATHS, Arrays.asList(values));
        }

        /**
         * Header names with the values that they may have; a single value that starts with <code>~*</code> is a regular
         * expression.
         */
        public Builder headers(@Nullable Map<String, List<String>> value) {
            return set(HEADERS, value);
        }

        /**
         * Accepted TLS server names.
         */
        public Builder snis(@Nullable List<String> value) {
            return set(SNIS, value);
        }

        /** As {@link #snis(List)}. */
        public Builder snis(String... values) {
            return set(SNIS, Arrays.asList(values));
        }

        /**
         * Accepted client addresses of stream routes.
         */
        public Builder sources(@Nullable List<RouteEndpoint> value) {
            return set(SOURCES, value);
        }

        /** As {@link #sources(List)}. */
        public Builder sources(RouteEndpoint... values) {
            return set(SOURCES, Arrays.asList(values));
        }

        /** Adds one to what {@link #sources(List)} sets. */
        public Builder addSource(RouteEndpoint value) {
            return add(SOURCES, value);
        }

        /** Adds one to what {@link #sources(List)} sets, described in place. */
        public Builder addSource(Consumer<RouteEndpoint.Builder> value) {
            RouteEndpoint.Builder builder = RouteEndpoint.builder();
            value.accept(builder);
            return add(SOURCES, builder.build());
        }

        /**
         * Accepted listener addresses of stream routes.
         */
        public Builder destinations(@Nullable List<RouteEndpoint> value) {
            return set(DESTINATIONS, value);
        }

        /** As {@link #destinations(List)}. */
        public Builder destinations(RouteEndpoint... values) {
            return set(DESTINATIONS, Arrays.asList(values));
        }

        /** Adds one to what {@link #destinations(List)} sets. */
        public Builder addDestination(RouteEndpoint value) {
            return add(DESTINATIONS, value);
        }

        /** Adds one to what {@link #destinations(List)} sets, described in place. */
        public Builder addDestination(Consumer<RouteEndpoint.Builder> value) {
            RouteEndpoint.Builder builder = RouteEndpoint.builder();
            value.accept(builder);
            return add(DESTINATIONS, builder.build());
        }

        /**
         * The answer to plain HTTP on a route for HTTPS only. Allowed: <code>426</code>, <code>301</code>,
         * <code>302</code>, <code>307</code>, <code>308</code>. Default: <code>426</code>.
         */
        public Builder httpsRedirectStatusCode(@Nullable Integer value) {
            return set(HTTPS_REDIRECT_STATUS_CODE, value);
        }

        /**
         * Orders regular expression routes; the larger number is tried first. An expression route has none unless sent.
         * Default: <code>0</code>.
         */
        public Builder regexPriority(@Nullable Long value) {
            return set(REGEX_PRIORITY, value);
        }

        /** As {@link #regexPriority(Long)}. */
        public Builder regexPriority(long value) {
            return set(REGEX_PRIORITY, value);
        }

        /**
         * Which requests match, in the expression language; in place of methods, hosts, paths, headers, snis, sources
         * and destinations.
         */
        public Builder expression(@Nullable String value) {
            return set(EXPRESSION, value);
        }

        /**
         * Orders expression routes; the larger number is tried first. From 0 to 70368744177663.
         */
        public Builder priority(@Nullable Long value) {
            return set(PRIORITY, value);
        }

        /** As {@link #priority(Long)}. */
        public Builder priority(long value) {
            return set(PRIORITY, value);
        }

        /**
         * Whether the matched prefix is removed from the upstream path; gRPC routes keep it. Default: <code>true</code>.
         */
        public Builder stripPath(@Nullable Boolean value) {
            return set(STRIP_PATH, value);
        }

        /**
         * How service path and request path are joined. An expression route has none unless sent, which is v0. Allowed:
         * <code>v0</code>, <code>v1</code>. Default: <code>v0</code>.
         */
        public Builder pathHandling(@Nullable PathHandling value) {
            return set(PATH_HANDLING, value);
        }

        /** As {@link #pathHandling(PathHandling)}, also with a value that has no constant. */
        public Builder pathHandling(String value) {
            return set(PATH_HANDLING, PathHandling.of(value));
        }

        /**
         * Whether the upstream sees the client's Host header. Default: <code>false</code>.
         */
        public Builder preserveHost(@Nullable Boolean value) {
            return set(PRESERVE_HOST, value);
        }

        /**
         * Whether a request body may be buffered. Default: <code>true</code>.
         */
        public Builder requestBuffering(@Nullable Boolean value) {
            return set(REQUEST_BUFFERING, value);
        }

        /**
         * Whether a response body may be buffered. Default: <code>true</code>.
         */
        public Builder responseBuffering(@Nullable Boolean value) {
            return set(RESPONSE_BUFFERING, value);
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

        /**
         * Where matching requests go.
         */
        public Builder service(@Nullable EntityReference value) {
            return set(SERVICE, value);
        }

        /** As {@link #service(EntityReference)}, described in place. */
        public Builder service(Consumer<EntityReference.Builder> value) {
            EntityReference.Builder builder = EntityReference.builder();
            value.accept(builder);
            return set(SERVICE, builder.build());
        }

        /** As {@link #service(EntityReference)}, by its id. */
        public Builder service(String id) {
            return set(SERVICE, EntityReference.builder().id(id).build());
        }
    }
}

