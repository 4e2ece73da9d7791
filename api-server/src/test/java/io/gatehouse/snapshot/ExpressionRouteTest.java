package io.gatehouse.snapshot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.gatehouse.gateway.router.Peers;
import io.gatehouse.gateway.router.RouteRequest;
import io.gatehouse.plugin.QueryString;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionRouteTest {
    private final HttpHeaders headers =
            new DefaultHttpHeaders().add("X-One", "Abc").add("X-Many", "a1").add("X-Many", "a2");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.method == \"GET\"",
                "http.method != \"POST\"",
                "http.host == \"a.test\"",
                "http.host =^ \".test\"",
                "http.path == \"/one/two/three\"",
                "http.path ^= \"/one\"",
                "http.path ~ \"t[w]o\"",
                "http.path ~ r#\"/(?<second>\\w+)/three$\"#",
                "http.path contains \"/two/\"",
                "http.path not contains \"four\"",
                "http.path.segments.0 == \"one\"",
                "http.path.segments.1_2 == \"two/three\"",
                "http.path.segments.len == 3",
                "http.path.segments.len > 2 && http.path.segments.len <= 3",
                "http.headers.x_one == \"Abc\"",
                "lower(http.headers.x_one) == \"abc\"",
                "http.headers.x_many ^= \"a\"",
                "any(http.headers.x_many) == \"a2\"",
                "any(lower(http.headers.x_many)) ~ \"2$\"",
                "http.queries.q == \"1\"",
                "any(http.queries.m) == \"y\"",
                "net.protocol == \"https\"",
                "tls.sni == \"sni.test\"",
                "net.src.ip == 10.1.2.3",
                "net.src.ip in 10.1.0.0/20",
                "net.src.ip not in 10.1.3.0/24",
                "net.src.port == 4711",
                "net.dst.ip != 10.1.2.3",
                "net.dst.port == 8000",
                "net.dst.port == 0x1F40 && net.dst.port == 08000",
                "!(http.method == \"POST\")",
                // || binds tighter than &&.
                "http.method == \"GET\" || http.method == \"PUT\" && http.path ^= \"/one\"",
            })
    void holds(String expression) {
        assertNotNull(match(expression), expression);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http.method == \"POST\"",
                "http.host == \"A.TEST\"",
                "http.path =^ \"/two\"",
                "http.headers.x_many == \"a1\"",
                "http.headers.x_none != \"a\"",
                "http.headers.x_none not contains \"a\"",
                "http.queries.none == \"\"",
                "http.path.segments.3 != \"x\"",
                "http.path.segments.len > 3",
                "net.src.ip in 10.2.0.0/16",
                "net.src.ip == ::1",
                "net.dst.port < 8000",
                "http.method == \"GET\" || http.method == \"PUT\" && http.path ^= \"/two\"",
            })
    void doesNotHold(String expression) {
        assertNull(match(expression), expression);
    }

    @Test
    void stripsThePrefixAndKeepsCaptures() {
        Match prefix = match("http.path ^= \"/one\"");
        assertNotNull(prefix);
        assertEquals("/one", prefix.matchedPath());
        Match pattern = match("http.path ~ \"^/(?<first>[a-z]+)/\"");
        assertNotNull(pattern);
        assertEquals("/one/", pattern.matchedPath());
        assertEquals("one", pattern.captures().get("first"));
        Match exact = match("http.path == \"/one/two/three\" && http.headers.x_one ~ \"A(.)c\"");
        assertNotNull(exact);
        assertEquals("", exact.matchedPath());
        assertEquals("b", exact.captures().get("1"));
    }

    @Test
    void triesTheHighestPriorityFirstAndOtherRoutesLast() {
        ServedDocuments documents = new ServedDocuments()
                .add("routes", 1, "'name':'paths','protocols':['https'],'paths':['/one/two/three']")
                .add("routes", 2, route("low", "http.path ^= \"/\"", 0))
                .add("routes", 3, route("high", "http.path ^= \"/one\"", 5))
                .add("routes", 4, route("none", "http.path ^= \"/none\"", 9));

        assertEquals("high", name(documents, "/one/two/three"));
        assertEquals("low", name(documents, "/two"));
        ServedDocuments paths = new ServedDocuments()
                .add("routes", 1, "'name':'paths','protocols':['https'],'paths':['/']")
                .add("routes", 4, route("none", "http.path ^= \"/none\"", 9));
        assertEquals("paths", name(paths, "/one"));
    }

    @Test
    void matchesTheRoutesProtocolsUnlessItIsToRedirect() {
        assertNull(match(
                new ServedDocuments().add("routes", 2, "'protocols':['http'],'expression':'http.path ^= \\\"/\\\"'"),
                "/"));
        ServedDocuments https =
                new ServedDocuments().add("routes", 2, "'protocols':['https'],'expression':'http.path ^= \\\"/\\\"'");
        assertNotNull(https.snapshot()
                .match(new RouteRequest("GET", "a.test", 80, "/", new DefaultHttpHeaders(), false, null)));
    }

    private @Nullable Match match(String expression) {
        return match(new ServedDocuments().add("routes", 2, route("r", expression, 0)), "/one/two/three");
    }

    private @Nullable Match match(ServedDocuments documents, String path) {
        try {
            Peers peers = new Peers(InetAddress.getByName("10.1.2.3"), 4711, InetAddress.getByName("10.9.9.9"));
            return documents
                    .snapshot()
                    .match(new RouteRequest(
                            "GET",
                            "a.test",
                            8000,
                            path,
                            headers,
                            true,
                            "sni.test",
                            new QueryString("q=1&m=x&m=y"),
                            peers));
        } catch (UnknownHostException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private String name(ServedDocuments documents, String path) {
        Match match = match(documents, path);
        assertNotNull(match);
        return String.valueOf(match.route().view().name());
    }

    private static String route(String name, String expression, int priority) {
        String quoted = expression.replace("\\", "\\\\").replace("\"", "\\\"");
        return "'name':'" + name + "','protocols':['http','https'],'priority':" + priority + ",'expression':'" + quoted
                + "'";
    }
}
