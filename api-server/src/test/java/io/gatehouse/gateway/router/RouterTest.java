package io.gatehouse.gateway.router;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RouterTest {
    private final Map<RouteRule, String> rules = new LinkedHashMap<>();
    private final HttpHeaders headers = new DefaultHttpHeaders();

    @Test
    void prefersTheLongerPrefix() {
        route("root").paths("/").add();
        route("api").paths("/api").add();
        route("v1").paths("/api/v1").add();

        assertEquals("v1", winner("/api/v1/x"));
        assertEquals("api", winner("/api/v2"));
        assertEquals("root", winner("/ap"));
    }

    @Test
    void matchesAPrefixAsPlainTextNotBySegment() {
        route("route").paths("/route").add();

        assertEquals("route", winner("/routes"));
        assertNull(match("/rout", "a.example"));
    }

    @Test
    void triesExpressionsBeforePrefixesEvenWhenThePrefixRouteAlsoHasAMethod() {
        route("prefix").paths("/openai/gpt").methods("GET").add();
        route("regex").paths("~/openai/(?<model>[^/]+)$").add();

        assertEquals("regex", winner("/openai/gpt"));
    }

    @Test
    void triesAPlainHostBeforeMoreAttributes() {
        route("attributes").paths("/a").methods("GET").add();
        route("host").hosts("a.example").add();

        assertEquals("host", winner("/a"));
    }

    @Test
    void letsTheHigherIdWinBetweenRoutesOfFourAttributes() {
        headers.set("x", "1");
        route("longer")
                .id(1)
                .hosts("*.example")
                .paths("/a/b")
                .methods("GET")
                .header("x", "1")
                .add();
        route("higher")
                .id(9)
                .hosts("*.example")
                .paths("/a")
                .methods("GET")
                .header("x", "1")
                .add();

        assertEquals("higher", winner("/a/b/c"));
    }

    @Test
    void ordersExpressionsByTheirPriority() {
        route("low").paths("~/a/.*").add();
        route("high").paths("~/a/b").regexPriority(5).add();

        assertEquals("high", winner("/a/b"));
        assertEquals("low", winner("/a/c"));
    }

    @Test
    void givesCapturesByNameAndByNumber() {
        route("model").paths("~/openai/(?<model>[^#?/]+)/chat/completions$").add();

        RouteMatch<String> match = match("/openai/gpt-4o/chat/completions", "a.example");

        assertNotNull(match);
        assertEquals("gpt-4o", match.captures().get("model"));
        assertEquals("gpt-4o", match.captures().get("1"));
        assertEquals("/openai/gpt-4o/chat/completions", match.captures().get("0"));
        assertNull(match.captures().get("other"));
    }

    @Test
    void acceptsGroupNamesWithUnderscoresAndLeavesOutGroupsThatTookNoPart() {
        route("azure")
                .paths("~/openai/deployments/(?<azure_deployment_id>[^/]+)(?<rest>/x)?")
                .add();

        RouteMatch<String> match = match("/openai/deployments/gpt-35", "a.example");

        assertNotNull(match);
        assertEquals(Map.of("azure_deployment_id", "gpt-35"), match.captures().named());
    }

    @Test
    void anchorsTheFirstAlternativeOnly() {
        route("either").paths("~/a|/b").add();

        assertNotNull(match("/x/b", "a.example"));
        assertNull(match("/x/a", "a.example"));
    }

    @Test
    void comparesHostsByTheirWildcard() {
        route("left").hosts("*.example.com").add();
        route("right").hosts("api.*").add();

        assertEquals("left", winner("/", "x.y.example.com"));
        assertEquals("right", winner("/", "api.net"));
        assertNull(match("/", "example.com"));
        assertNull(match("/", null));
    }

    @Test
    void comparesTheHostsPortWhenTheRouteNamesOne() {
        route("port").hosts("a.example:8443").add();

        assertNull(match("/", "a.example"));
        assertNotNull(Router.of(rules).match(new RouteRequest("GET", "a.example", 8443, "/", headers, false, null)));
    }

    @Test
    void needsEveryNamedHeaderWithOneOfItsValues() {
        route("both").header("x-a", "1", "2").header("x-b", "~*^v[0-9]$").add();

        headers.add("X-A", "2");
        assertNull(match("/", "a.example"));
        headers.add("X-B", "V7");
        assertNotNull(match("/", "a.example"));
    }

    @Test
    void keepsMethodsApart() {
        route("get").paths("/a").methods("GET").add();

        assertNull(Router.of(rules).match(new RouteRequest("POST", "a.example", 8000, "/a", headers, false, null)));
    }

    @Test
    void findsEveryOneOfManyRoutes() {
        for (int i = 0; i < 500; i++) {
            route("prefix-" + i).paths("/service-" + i + "/").id(i).add();
            route("regex-" + i)
                    .paths("~/model-" + i + "/(?<m>[a-z]+)$")
                    .id(1000 + i)
                    .add();
            route("host-" + i)
                    .hosts("h" + i + ".example")
                    .paths("/shared")
                    .id(2000 + i)
                    .add();
        }
        Router<String> router = Router.of(rules);
        for (int i = 0; i < 500; i++) {
            assertEquals("prefix-" + i, found(router, "/service-" + i + "/x", "a.example"));
            assertEquals("regex-" + i, found(router, "/model-" + i + "/abc", "a.example"));
            assertEquals("host-" + i, found(router, "/shared/x", "h" + i + ".example"));
        }
    }

    private String found(Router<String> router, String path, String host) {
        RouteMatch<String> match = router.match(new RouteRequest("GET", host, 8000, path, headers, false, null));
        return match == null ? "none" : match.route();
    }

    private String winner(String path) {
        return winner(path, "a.example");
    }

    private String winner(String path, String host) {
        RouteMatch<String> match = match(path, host);
        return match == null ? "none" : match.route();
    }

    private @org.jspecify.annotations.Nullable RouteMatch<String> match(
            String path, @org.jspecify.annotations.Nullable String host) {
        return Router.of(rules).match(new RouteRequest("GET", host, 8000, path, headers, false, null));
    }

    private Builder route(String name) {
        return new Builder(name);
    }

    /** A route under construction. */
    private final class Builder {
        private final String name;
        private long id = rules.size() + 1L;
        private List<String> methods = List.of();
        private List<String> hosts = List.of();
        private List<String> paths = List.of();
        private final Map<String, List<String>> accepted = new LinkedHashMap<>();
        private int regexPriority;

        Builder(String name) {
            this.name = name;
        }

        Builder id(long newId) {
            id = newId;
            return this;
        }

        Builder methods(String... values) {
            methods = List.of(values);
            return this;
        }

        Builder hosts(String... values) {
            hosts = List.of(values);
            return this;
        }

        Builder paths(String... values) {
            paths = List.of(values);
            return this;
        }

        Builder header(String header, String... values) {
            accepted.put(header, List.of(values));
            return this;
        }

        Builder regexPriority(int value) {
            regexPriority = value;
            return this;
        }

        void add() {
            rules.put(
                    new RouteRule(new UUID(id, 0), methods, hosts, paths, accepted, List.of(), regexPriority, false),
                    name);
        }
    }
}
