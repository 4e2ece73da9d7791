package io.gatehouse.snapshot;

import static io.gatehouse.snapshot.StoredDocuments.id;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.gateway.balancer.Balancer;
import io.gatehouse.gateway.chain.ConfiguredPlugin;
import io.gatehouse.gateway.chain.PluginChain;
import io.gatehouse.gateway.router.RouteRequest;
import io.gatehouse.plugin.BodyNeed;
import io.gatehouse.plugin.ConsumerView;
import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.FakeExchange;
import io.gatehouse.plugin.Plugin;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All that requests can see of a snapshot, as text to compare. */
final class Observed {
    private static final List<String> PATHS = List.of("/", "/a", "/a/b/c", "/a/7", "/c", "/d", "/z/y", "x");
    private static final List<String> HOSTS = List.of("a.test", "b.test", "c.test", "z.test", "other");

    private Observed() {}

    /** A plugin that answers with its config. */
    record Telling(String name, int priority) implements Plugin<String> {
        @Override
        public String configure(JsonNode config) {
            return config.toString();
        }

        @Override
        public BodyNeed requestBody(String config) {
            return new BodyNeed(config.length());
        }

        @Override
        public Decision access(String config, Exchange exchange) {
            return Decision.refuse(200, config);
        }
    }

    static List<String> of(ControlPlaneSnapshot snapshot) {
        List<String> seen = new ArrayList<>();
        snapshot.unrunnable().forEach(each -> seen.add(each.toString()));
        List<@Nullable ConsumerView> consumers = new ArrayList<>(Arrays.asList((ConsumerView) null));
        for (int i = 0; i < 8; i++) {
            String word = "w" + i;
            seen.add(word + " " + snapshot.consumers().consumer(word));
            Balancer balancer = snapshot.balancers().named(word);
            seen.add(word + " " + (balancer == null ? "none" : balancer.upstream() + " " + balancer.members()));
            seen.add(word + " " + snapshot.consumers().credential("keyauth_credentials", word));
            seen.add(word + " " + snapshot.consumers().credential("basicauth_credentials", word));
            ConsumerView consumer = snapshot.consumers().consumer(id(50 + i).toString());
            seen.add(i + " " + consumer);
            consumers.add(consumer);
        }
        for (String path : PATHS) {
            for (String host : HOSTS) {
                for (String header : List.of("1", "2")) {
                    seen.add(path + " " + host + " " + header + " " + match(snapshot, path, host, header, consumers));
                }
            }
        }
        return seen;
    }

    private static String match(
            ControlPlaneSnapshot snapshot,
            String path,
            String host,
            String header,
            List<@Nullable ConsumerView> consumers) {
        HttpHeaders headers = new DefaultHttpHeaders().set("x", header);
        Match match = new GatewaySnapshot(List.of(snapshot))
                .match(new RouteRequest("GET", host, 80, path, headers, header.equals("2"), "a"));
        if (match == null) {
            return "no route";
        }
        ServedRoute route = match.route();
        PluginChain chain = route.chain();
        List<String> plugins = new ArrayList<>();
        consumers.forEach(consumer -> IntStream.range(0, chain.size())
                .mapToObj(place -> chain.at(place, consumer))
                .forEach(plugin -> plugins.add(plugin == null ? "none" : tell(plugin))));
        return match.matchedPath() + " " + route.view() + route.service() + route.endpoint() + route.timeouts()
                + route.retries()
                + route.servicePath() + route.stripPath() + route.httpsOnly() + " " + chain.bufferBytes() + plugins;
    }

    private static String tell(ConfiguredPlugin<?> plugin) {
        return plugin.name() + " " + plugin.id() + " "
                + plugin.access(FakeExchange.json("{}"))
                        .fold(Object::toString, Object::toString, Decision.Refuse::message, Object::toString);
    }
}
