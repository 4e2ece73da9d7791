package io.gatehouse.plugins.aiproxyadvanced;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.gatehouse.llm.provider.openai.OpenAiProvider;
import io.gatehouse.llm.proxy.Providers;
import io.gatehouse.plugin.Failover;
import io.gatehouse.plugin.FakeExchange;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.EmptyHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets how many requests, with a clock and a randomness that the test holds. */
class AlgorithmsTest {
    private static final String ALL = "'failover_criteria':['error','timeout','http_503','non_idempotent']";

    private final Random random = new Random(1);
    private long now = 1;
    private final AiProxyAdvancedPlugin plugin =
            new AiProxyAdvancedPlugin(new Providers(List.of(new OpenAiProvider())), () -> now, random::nextLong);

    private AiProxyAdvancedConfig configure(String balancer, String... targets) throws Exception {
        String config = "{'balancer':{" + balancer + "},'targets':[" + String.join(",", targets) + "]}";
        return plugin.configure(new ObjectMapper().readTree(config.replace('\'', '"')));
    }

    private static String target(String name, int weight) {
        return target(name, weight, "");
    }

    private static String target(String name, int weight, String options) {
        return "{'route_type':'llm/v1/chat','weight':" + weight + ",'auth':{'header_name':'x','header_value':'" + name
                + "'},'model':{'provider':'openai','name':'" + name + "','options':{" + options + "}}}";
    }

    /** A request that a target was chosen for. */
    private final class Sent {
        private final FakeExchange exchange;

        Sent(AiProxyAdvancedConfig config, String key) {
            exchange = FakeExchange.json("{\"messages\":[1]}");
            if (!key.isEmpty()) {
                exchange.header("x-key", key);
            }
            plugin.access(config, exchange);
            dropBody();
        }

        /** Nothing is sent. */
        private void dropBody() {
            exchange.upstream().replaceBody(Unpooled.EMPTY_BUFFER);
        }

        String target() {
            return Objects.requireNonNull(exchange.headers().get("x"));
        }

        private Failover failover() {
            return Objects.requireNonNull(exchange.failover());
        }

        String answered() {
            return answered("{\"choices\":[]}");
        }

        String answered(String body) {
            assertEquals(false, failover().fails(200, EmptyHttpHeaders.INSTANCE));
            exchange.answer(body);
            failover().over(true);
            return target();
        }

        /** As a target that used so many tokens. */
        String used(int prompt, int completion) {
            return answered("{\"choices\":[],\"usage\":{\"prompt_tokens\":" + prompt + ",\"completion_tokens\":"
                    + completion + "}}");
        }

        boolean failsOver() {
            return failsOver(EmptyHttpHeaders.INSTANCE);
        }

        boolean failsOver(HttpHeaders answer) {
            boolean another = failover().fails(503, answer) && exchange.nextAttempt();
            dropBody();
            return another;
        }
    }

    private static Map<String, Long> shares(int requests, IntFunction<String> request) {
        return IntStream.range(0, requests)
                .mapToObj(request)
                .collect(Collectors.groupingBy(x -> x, Collectors.counting()));
    }

    private static long share(Map<String, Long> shares, String target) {
        return shares.getOrDefault(target, 0L);
    }

    @Test
    void hashingSpreadsKeysByWeight() throws Exception {
        AiProxyAdvancedConfig config = hashing(target("a", 300), target("b", 100));
        Map<String, Long> shares = shares(4000, i -> new Sent(config, "key-" + i).answered());
        assertEquals(3000, share(shares, "a"), 150);
        Map<String, Long> keyless = shares(4000, i -> new Sent(config, "").answered());
        assertEquals(3000, share(keyless, "a"), 150);
    }

    @Test
    void hashingMovesOnlyTheKeysOfATargetThatLeaves() throws Exception {
        AiProxyAdvancedConfig three = hashing(target("a", 1), target("b", 1), target("c", 1));
        AiProxyAdvancedConfig two = hashing(target("a", 1), target("c", 1));
        for (int i = 0; i < 500; i++) {
            String before = new Sent(three, "key-" + i).answered();
            assertEquals(before, new Sent(three, "key-" + i).answered());
            String after = new Sent(two, "key-" + i).answered();
            assertTrue(before.equals("b") || before.equals(after), "key-" + i + " moved from " + before);
        }
    }

    private AiProxyAdvancedConfig hashing(String... targets) throws Exception {
        return configure("'algorithm':'consistent-hashing','hash_on_header':'x-key'", targets);
    }

    @Test
    void leastConnectionsTakesTheWeightAsCapacity() throws Exception {
        AiProxyAdvancedConfig config = configure("'algorithm':'least-connections'", target("a", 300), target("b", 100));
        List<Sent> open = new ArrayList<>();
        Map<String, Long> shares = shares(400, i -> {
            open.add(new Sent(config, ""));
            return open.get(i).target();
        });
        assertEquals(Map.of("a", 300L, "b", 100L), shares);
        open.stream().filter(sent -> sent.target().equals("b")).forEach(Sent::answered);
        assertEquals(Map.of("b", 99L), shares(99, i -> new Sent(config, "").target()));
    }

    @Test
    void leastConnectionsForgetsRequestsThatEndedInAnyWay() throws Exception {
        AiProxyAdvancedConfig config =
                configure("'algorithm':'least-connections'," + ALL, target("a", 2), target("b", 1));
        for (int i = 0; i < 10; i++) {
            Sent sent = new Sent(config, "");
            assertEquals("a", sent.target());
            assertTrue(sent.failsOver());
            assertEquals("b", sent.target());
            sent.failover().over(false);
        }
    }

    @Test
    void lowestLatencyFollowsTheQuickestAndLetsATrickleThrough() throws Exception {
        AiProxyAdvancedConfig config = configure(
                "'algorithm':'lowest-latency','latency_strategy':'e2e'", target("slow", 1), target("quick", 1));
        Map<String, Long> shares = shares(5000, i -> {
            Sent sent = new Sent(config, "");
            now += TimeUnit.MILLISECONDS.toNanos(sent.target().equals("slow") ? 100 : 10);
            return sent.answered();
        });
        assertTrue(share(shares, "slow") >= 5 && share(shares, "slow") <= 250, shares.toString());
    }

    @Test
    void lowestLatencyCountsByTheTokenUnlessToldOtherwise() throws Exception {
        for (String strategy : List.of("tpot", "e2e")) {
            AiProxyAdvancedConfig config = configure(
                    "'algorithm':'lowest-latency','latency_strategy':'" + strategy + "'",
                    target("brief", 1),
                    target("wordy", 1));
            Map<String, Long> shares = shares(1000, i -> {
                Sent sent = new Sent(config, "");
                boolean brief = sent.target().equals("brief");
                now += TimeUnit.MILLISECONDS.toNanos(brief ? 50 : 100);
                return sent.used(1, brief ? 1 : 100);
            });
            assertTrue(share(shares, strategy.equals("tpot") ? "wordy" : "brief") > 900, strategy + shares);
        }
    }

    @Test
    void lowestUsageEvensOutTokensByWeight() throws Exception {
        AiProxyAdvancedConfig config = configure("'algorithm':'lowest-usage'", target("a", 2), target("b", 1));
        // Equal requests: twice the weight gets twice as many.
        assertEquals(200, share(shares(300, i -> new Sent(config, "").used(10, 10)), "a"), 2);
        AiProxyAdvancedConfig even = configure("'algorithm':'lowest-usage'", target("a", 1), target("b", 1));
        // The one whose answers are three times as long gets a quarter of them.
        Map<String, Long> shares = shares(400, i -> {
            Sent sent = new Sent(even, "");
            return sent.used(0, sent.target().equals("a") ? 30 : 10);
        });
        assertEquals(100, share(shares, "a"), 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"total-tokens", "prompt-tokens", "completion-tokens", "cost"})
    void lowestUsageCountsWhatItIsToldTo(String strategy) throws Exception {
        AiProxyAdvancedConfig config = configure(
                "'algorithm':'lowest-usage','tokens_count_strategy':'" + strategy + "'",
                target("a", 1, "'input_cost':1,'output_cost':100"),
                target("b", 1, "'input_cost':1,'output_cost':1"));
        Map<String, Long> shares = shares(400, i -> {
            Sent sent = new Sent(config, "");
            boolean a = sent.target().equals("a");
            return sent.used(a ? 30 : 10, a ? 10 : 20);
        });
        // The share of a: b's count over both counts.
        double expected = switch (strategy) {
            case "total-tokens" -> 400 * 30 / 70.0;
            case "prompt-tokens" -> 400 * 10 / 40.0;
            case "completion-tokens" -> 400 * 20 / 30.0;
            default -> 400 * 30 / 1060.0;
        };
        assertEquals(expected, share(shares, "a"), 3);
    }

    @Test
    void lowestUsageSpreadsRequestsWhoseUseIsNotKnownYet() throws Exception {
        AiProxyAdvancedConfig config = configure("'algorithm':'lowest-usage'", target("a", 1), target("b", 1));
        new Sent(config, "").used(10, 10);
        new Sent(config, "").used(10, 10);
        assertEquals(Map.of("a", 50L, "b", 50L), shares(100, i -> new Sent(config, "").target()));
    }

    @Test
    void lowestUsageForgets() throws Exception {
        AiProxyAdvancedConfig config = configure("'algorithm':'lowest-usage'", target("a", 1), target("b", 1));
        assertEquals("a", new Sent(config, "").used(1_000_000, 0));
        assertEquals(Map.of("b", 50L), shares(50, i -> new Sent(config, "").used(10, 10)));
        now += TimeUnit.HOURS.toNanos(1);
        assertEquals(50, share(shares(100, i -> new Sent(config, "").used(10, 10)), "a"), 1);
    }

    @Test
    void priorityTakesALowerGroupOnlyWhenTheHigherIsUsedUp() throws Exception {
        AiProxyAdvancedConfig config =
                configure("'algorithm':'priority'," + ALL, target("low", 1), target("a", 9), target("b", 9));
        assertEquals(Map.of("a", 50L, "b", 50L), shares(100, i -> new Sent(config, "").answered()));
        Sent sent = new Sent(config, "");
        List<String> tried = new ArrayList<>(List.of(sent.target()));
        while (sent.failsOver()) {
            tried.add(sent.target());
        }
        assertEquals(List.of("low"), tried.subList(2, 3), tried.toString());
        assertEquals(List.of("a", "b"), tried.stream().limit(2).sorted().toList());
        assertEquals(6, tried.size(), "the first and five retries");
    }

    @Test
    void roundRobinKeepsItsWeightsWhenOneTargetIsOut() throws Exception {
        AiProxyAdvancedConfig config = configure(
                "'max_fails':1,'fail_timeout':600000," + ALL, target("a", 10), target("b", 20), target("c", 10));
        Sent sent = new Sent(config, "");
        while (!sent.target().equals("c")) {
            sent.answered();
            sent = new Sent(config, "");
        }
        assertTrue(sent.failsOver());
        Map<String, Long> shares = shares(3000, i -> new Sent(config, "").answered());
        assertEquals(List.of("a", "b"), shares.keySet().stream().sorted().toList());
        assertEquals(2000, share(shares, "b"), 20);
    }

    @Test
    void leavesATargetAloneThatAsksForIt() throws Exception {
        AiProxyAdvancedConfig config = configure(ALL, target("a", 1), target("b", 1));
        Sent first = new Sent(config, "");
        assertEquals("a", first.target());
        assertTrue(first.failsOver(new DefaultHttpHeaders().set("Retry-After", "7")));
        assertEquals("b", first.answered());
        assertEquals(Map.of("b", 10L), shares(10, i -> new Sent(config, "").answered()));
        now += TimeUnit.SECONDS.toNanos(7);
        assertEquals(Map.of("a", 5L, "b", 5L), shares(10, i -> new Sent(config, "").answered()));
    }

    @Test
    void asksATargetThatWantsRestOncePerRequestWhenThereIsNoOther() throws Exception {
        AiProxyAdvancedConfig config = configure(ALL, target("a", 1));
        for (int i = 0; i < 3; i++) {
            Sent sent = new Sent(config, "");
            assertEquals("a", sent.target());
            assertEquals(false, sent.failsOver(new DefaultHttpHeaders().set("Retry-After", "999999999")));
        }
        now += TimeUnit.SECONDS.toNanos(60);
        Sent later = new Sent(config, "");
        assertTrue(later.failsOver(new DefaultHttpHeaders().set("Retry-After", "soon")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "round-robin",
                "consistent-hashing",
                "least-connections",
                "lowest-latency",
                "lowest-usage",
                "priority"
            })
    void everyAlgorithmTriesEachTargetBeforeOneTwice(String algorithm) throws Exception {
        AiProxyAdvancedConfig config = configure(
                "'algorithm':'" + algorithm + "','retries':3," + ALL,
                target("a", 1),
                target("b", 1),
                target("c", 1),
                target("d", 1));
        Sent sent = new Sent(config, "k");
        List<String> tried = new ArrayList<>(List.of(sent.target()));
        while (sent.failsOver()) {
            tried.add(sent.target());
        }
        assertEquals(List.of("a", "b", "c", "d"), tried.stream().sorted().toList());
    }
}
