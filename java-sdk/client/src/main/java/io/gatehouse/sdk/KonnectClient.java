package io.gatehouse.sdk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.api.AccessTokensApi;
import io.gatehouse.sdk.api.ControlPlanesApi;
import io.gatehouse.sdk.api.OrganizationApi;
import io.gatehouse.sdk.http.Calls;
import io.gatehouse.sdk.http.Page;
import io.gatehouse.sdk.http.Query;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Calls the Konnect API with a bearer token. Works against Gatehouse and against Konnect. Safe to share between
 * threads.
 *
 * <p>Typed calls start at {@link #controlPlanes()} and {@link #controlPlane(String)}; {@code get}, {@code post}, {@code
 * put}, {@code patch} and {@code delete} take any path of the API, with JSON trees. All of them throw a {@link
 * KonnectException} when there is no answer, or one above 299.
 */
public final class KonnectClient {
    private final Exchange exchange;

    private KonnectClient(Exchange exchange) {
        this.exchange = exchange;
    }

    /**
     * A client with the usual waits and retries.
     *
     * @param server scheme, host and port, such as {@code http://127.0.0.1:8080}
     */
    public KonnectClient(HttpClient http, URI server, String token) {
        this(builder().httpClient(http).server(server).token(token).exchange());
    }

    /**
     * The client that {@code KONNECT_TOKEN} and {@code KONNECT_SERVER_URL} describe, as the {@code kong/konnect} provider
     * reads them; without a server URL, Gatehouse's own default.
     *
     * @throws IllegalStateException when {@code KONNECT_TOKEN} is not set
     */
    public static KonnectClient fromEnv() {
        return fromEnv(System.getenv());
    }

    static KonnectClient fromEnv(Map<String, String> environment) {
        return builder().environment(environment).build();
    }

    /** A client of one's own making. */
    public static Builder builder() {
        return new Builder();
    }

    /** All control planes. */
    public ControlPlanesApi controlPlanes() {
        return new ControlPlanesApi(calls());
    }

    /** What belongs to the control plane of an id, which {@link #controlPlanes()} gives. */
    public ControlPlaneClient controlPlane(String id) {
        return new ControlPlaneClient(exchange, id);
    }

    /** Personal access tokens; of Gatehouse only. */
    public AccessTokensApi accessTokens() {
        return new AccessTokensApi(calls());
    }

    /** Who the token belongs to. */
    public OrganizationApi organization() {
        return new OrganizationApi(calls());
    }

    /** Any call without a body; the path is encoded and may have a query. */
    public JsonNode get(String path) {
        return exchange.call("GET", path, null);
    }

    /**
     * Any list, whose first page is read now; the path is encoded and has no query.
     *
     * @param sizeName what the API calls the number of items on a page: {@code size} of core entities, else {@code page[size]}
     * @param items the most on one page
     */
    public Page<ObjectNode> list(String path, String sizeName, int items) {
        return calls().page(path, Query.NONE.size(items), sizeName, document -> document);
    }

    /** Any call that creates; the path is encoded and may have a query. */
    public JsonNode post(String path, JsonNode body) {
        return exchange.call("POST", path, body);
    }

    /** Any call that creates or replaces; the path is encoded and may have a query. */
    public JsonNode put(String path, JsonNode body) {
        return exchange.call("PUT", path, body);
    }

    /** Any call that changes some fields; the path is encoded and may have a query. */
    public JsonNode patch(String path, JsonNode body) {
        return exchange.call("PATCH", path, body);
    }

    /** Any call that deletes; the path is encoded and may have a query. */
    public void delete(String path) {
        var unused = exchange.call("DELETE", path, null);
    }

    /** Where it calls; without the token. */
    @Override
    public String toString() {
        return "KonnectClient[" + exchange.server() + "]";
    }

    private Calls calls() {
        return new Calls(exchange, "");
    }

    /** Settings of a client; all but the token have defaults. */
    public static final class Builder {
        private static final String SDK = "gatehouse-sdk";
        private static final URI LOCAL = URI.create("http://127.0.0.1:8080");

        private URI server = LOCAL;
        private @Nullable String token;
        private @Nullable HttpClient http;
        private Duration connectTimeout = Duration.ofSeconds(10);
        private Duration requestTimeout = Duration.ofSeconds(30);
        private int maxRetries = 2;
        private Duration longestWait = Duration.ofSeconds(60);
        private String userAgent = SDK;
        private Retries.Waiting waiting = new RealTime();

        private Builder() {}

        /** Takes the token and the server's URL from {@code KONNECT_TOKEN} and {@code KONNECT_SERVER_URL}. */
        public Builder fromEnv() {
            return environment(System.getenv());
        }

        Builder environment(Map<String, String> environment) {
            String value = environment.get("KONNECT_TOKEN");
            if (value == null || value.isBlank()) {
                throw new IllegalStateException("KONNECT_TOKEN is not set; it takes a personal access token (kpat_…)");
            }
            String url = environment.get("KONNECT_SERVER_URL");
            return token(value.strip()).server(url == null || url.isBlank() ? LOCAL : URI.create(url.strip()));
        }

        /** Where the API is, such as {@code https://us.api.konghq.com}; by default Gatehouse on this machine. */
        public Builder server(URI value) {
            boolean http = "http".equals(value.getScheme()) || "https".equals(value.getScheme());
            if (!http || value.getHost() == null || value.getUserInfo() != null || value.getQuery() != null) {
                throw new IllegalArgumentException("the server's URL has to be http:// or https:// with a host,"
                        + " and neither a user nor a query; it goes to '" + value.getHost() + "'");
            }
            server = URI.create(value.toString().replaceAll("/+$", ""));
            return this;
        }

        /** As {@link #server(URI)}. */
        public Builder server(String value) {
            return server(URI.create(value));
        }

        /** The personal or system access token. */
        public Builder token(String value) {
            token = value;
            return this;
        }

        /** How long connecting may take; 10 seconds. Not for a {@link #httpClient} of one's own. */
        public Builder connectTimeout(Duration value) {
            connectTimeout = positive("connectTimeout", value);
            return this;
        }

        /** How long one attempt may take, its whole answer included; 30 seconds. */
        public Builder requestTimeout(Duration value) {
            requestTimeout = positive("requestTimeout", value);
            return this;
        }

        /** How often a call is sent again after 429, 503 or a failed connection; 2. With 0 never. */
        public Builder maxRetries(int value) {
            maxRetries = value;
            return this;
        }

        /** How long all pauses before retries of one call may take together; 60 seconds. */
        public Builder longestWait(Duration value) {
            longestWait = value;
            return this;
        }

        /** The JDK client to use, for proxies or certificates of one's own. */
        public Builder httpClient(HttpClient value) {
            http = value;
            return this;
        }

        /** What the program calls itself to the server, such as {@code billing/1.0}. */
        public Builder userAgent(String value) {
            userAgent = value + " " + SDK;
            return this;
        }

        Builder waiting(Retries.Waiting value) {
            waiting = value;
            return this;
        }

        /**
         * The client.
         *
         * @throws IllegalStateException when there is no token
         */
        public KonnectClient build() {
            return new KonnectClient(exchange());
        }

        private Exchange exchange() {
            if (token == null) {
                throw new IllegalStateException("no token: set one with token(…), or KONNECT_TOKEN with fromEnv()");
            }
            HttpClient client = http == null
                    ? HttpClient.newBuilder().connectTimeout(connectTimeout).build()
                    : http;
            Retries retries = new Retries(maxRetries, longestWait, waiting);
            return new Exchange(client, server, new Exchange.Token(token), requestTimeout, retries, userAgent);
        }

        private static Duration positive(String name, Duration value) {
            if (value.isNegative() || value.isZero()) {
                throw new IllegalArgumentException(name + " is " + value + "; expected more than nothing");
            }
            return value;
        }
    }

    private static final class RealTime implements Retries.Waiting {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void pause(Duration duration) throws InterruptedException {
            Thread.sleep(duration.toMillis());
        }

        @Override
        public double random() {
            return ThreadLocalRandom.current().nextDouble();
        }
    }
}
