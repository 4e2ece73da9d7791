package io.gatehouse.plugin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finished exchanges made by hand. */
public final class FinishedExchanges {
    private static final ObjectMapper JSON = new ObjectMapper();
    public static final FinishedExchange.Times TIMES =
            new FinishedExchange.Times(1_763_640_000_000L, 0, 412_500_000, 3_200_000, 380_900_000, 27_000_000);

    private FinishedExchanges() {}

    /** A POST that consumer alice sent, to the service's answer 200. */
    public static FinishedExchange proxied() {
        return proxied(200);
    }

    /** The same with another status, and with what plugins attached. */
    public static FinishedExchange proxied(int status, Object... attachments) {
        ConsumerView alice = new ConsumerView(
                new UUID(0, 3), "alice", null, List.of(), () -> json("{'id':'c','username':'alice','custom_id':null}"));
        FinishedExchange.Upstream upstream = new FinishedExchange.Upstream(
                "/v1/chat?key=REDACTED",
                status,
                List.of(
                        new FinishedExchange.Try(1_763_640_000_003L, 2_000_000, "10.0.0.1", 443, true, 502),
                        new FinishedExchange.Try(1_763_640_000_005L, 1_500_000, "10.0.0.2", 443, false, 0)));
        return new FinishedExchange(
                "0123456789abcdef0123456789abcdef",
                TIMES,
                request(),
                new FinishedExchange.Response(
                        status,
                        headers("Content-Type", "application/json", "Set-Cookie", "a", "Set-Cookie", "b"),
                        731,
                        true),
                upstream,
                new FinishedExchange.Parties(
                        new UUID(0, 9),
                        new RouteView(
                                new UUID(0, 1),
                                "chat",
                                List.of(),
                                () -> json("{'id':'r','name':'chat','hosts':null,'paths':['/chat']}")),
                        new ServiceView(
                                new UUID(0, 2),
                                null,
                                "llm.example",
                                () -> json("{'id':'s','name':null,'host':'llm.example'}")),
                        alice,
                        new CredentialView("keyauth_credentials", new UUID(0, 4), alice, Long.MAX_VALUE)),
                List.of(attachments));
    }

    /** A request that no route matched. */
    public static FinishedExchange unrouted() {
        return new FinishedExchange(
                "0123456789abcdef0123456789abcdef",
                new FinishedExchange.Times(1_763_640_000_000L, 0, 1_000_000, 900_000, -1, 0),
                request(),
                new FinishedExchange.Response(404, headers("Server", "kong/3.9.1"), 200, false),
                null,
                new FinishedExchange.Parties(null, null, null, null, null),
                List.of());
    }

    private static FinishedExchange.Request request() {
        return new FinishedExchange.Request(
                "POST",
                "/chat?a=1&a=2&flag&empty=",
                "http://gw.example:8000/chat?a=1&a=2&flag&empty=",
                new QueryString("a=1&a=2&flag&empty="),
                headers("Host", "gw.example:8000", "Authorization", "REDACTED", "X-Consumer-Username", "alice"),
                "192.0.2.7",
                345);
    }

    private static HttpHeaders headers(String... namesAndValues) {
        HttpHeaders headers = new DefaultHttpHeaders();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return headers;
    }

    /** JSON with single quotes. */
    public static JsonNode json(@Nullable String text) {
        try {
            return JSON.readTree(String.valueOf(text).replace('\'', '"'));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
