package io.gatehouse.observe.log;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.gatehouse.llm.usage.TriedTargets;
import io.gatehouse.llm.usage.UsageRecord;
import io.gatehouse.plugin.FinishedExchange;
import io.gatehouse.plugin.QueryString;
import io.netty.handler.codec.http.HttpHeaders;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A finished exchange as Kong's log plugins write it: the same keys, types and units. */
public final class LogSerializer {
    /** Kong's only workspace that Konnect shows. */
    public static final String WORKSPACE = "default";

    private LogSerializer() {}

    /** The log entry. */
    public static ObjectNode serialize(FinishedExchange exchange) {
        ObjectNode entry = JsonNodeFactory.instance.objectNode();
        entry.set("request", request(exchange));
        upstream(entry, exchange.upstream());
        entry.set("response", response(exchange.response()));
        entry.set("latencies", latencies(exchange.times()));
        parties(entry, exchange.parties());
        entry.put("client_ip", exchange.request().clientAddress());
        entry.put("started_at", exchange.times().startedAtMillis());
        entry.put("source", exchange.response().fromUpstream() ? "upstream" : "kong");
        entry.put("workspace_name", WORKSPACE);
        UsageRecord usage = UsageRecord.of(exchange);
        if (usage != null) {
            ObjectNode proxy = usage.toJson();
            TriedTargets tried = TriedTargets.of(exchange);
            if (tried != null) {
                proxy.set("tried_targets", tried.toJson());
            }
            entry.putObject("ai").set("proxy", proxy);
        }
        return entry;
    }

    private static ObjectNode request(FinishedExchange exchange) {
        FinishedExchange.Request request = exchange.request();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", exchange.requestId());
        json.put("method", request.method());
        json.put("uri", request.uri());
        json.put("url", request.url());
        json.put("size", request.bytes());
        json.set("querystring", query(request.query()));
        json.set("headers", headers(request.headers()));
        return json;
    }

    private static void upstream(ObjectNode entry, FinishedExchange.@Nullable Upstream upstream) {
        entry.put("upstream_uri", upstream == null ? "" : upstream.uri());
        entry.put("upstream_status", upstream == null ? "" : statuses(upstream));
        ArrayNode tries = entry.putArray("tries");
        if (upstream != null) {
            upstream.tries().forEach(each -> tries.add(attempt(each)));
        }
    }

    /** nginx's list: the status of every attempt that had a connection or failed to get one. */
    private static String statuses(FinishedExchange.Upstream upstream) {
        StringBuilder statuses = new StringBuilder();
        for (FinishedExchange.Try each : upstream.tries()) {
            int status = each.failure() != 0 ? each.failure() : upstream.status();
            if (status != 0) {
                statuses.append(statuses.isEmpty() ? "" : ", ").append(status);
            }
        }
        return statuses.toString();
    }

    private static ObjectNode attempt(FinishedExchange.Try each) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("balancer_start", each.startedAtMillis());
        json.put("balancer_start_ns", TimeUnit.MILLISECONDS.toNanos(each.startedAtMillis()));
        json.put("balancer_latency", TimeUnit.NANOSECONDS.toMillis(each.connectNanos()));
        json.put("balancer_latency_ns", each.connectNanos());
        json.put("ip", each.ip());
        json.put("port", each.port());
        json.put("keepalive", each.reused());
        if (each.failure() != 0) {
            json.put("state", "failed");
            json.put("code", each.failure());
        }
        return json;
    }

    private static ObjectNode response(FinishedExchange.Response response) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("status", response.status());
        json.put("size", response.bytes());
        json.set("headers", headers(response.headers()));
        return json;
    }

    private static ObjectNode latencies(FinishedExchange.Times times) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("request", times.requestMillis())
                .put("kong", times.gatewayMillis())
                .put("proxy", times.upstreamMillis())
                .put("receive", times.receiveMillis());
    }

    private static void parties(ObjectNode entry, FinishedExchange.Parties parties) {
        if (parties.controlPlane() != null) {
            entry.put("workspace", parties.controlPlane().toString());
        }
        if (parties.route() != null) {
            entity(entry, "route", parties.route().document().read());
        }
        if (parties.service() != null) {
            entity(entry, "service", parties.service().document().read());
        }
        if (parties.consumer() != null) {
            entity(entry, "consumer", parties.consumer().document().read());
        }
        if (parties.credential() != null) {
            entry.putObject("authenticated_entity")
                    .put("id", parties.credential().id().toString())
                    .put("consumer_id", parties.credential().consumer().id().toString());
        }
    }

    /** The stored entity without its nulls, which Lua's tables can't hold. */
    private static void entity(ObjectNode entry, String name, JsonNode document) {
        ObjectNode copy = entry.putObject(name);
        for (Map.Entry<String, JsonNode> field : document.properties()) {
            if (!field.getValue().isNull()) {
                copy.set(field.getKey(), field.getValue());
            }
        }
    }

    private static ObjectNode headers(HttpHeaders headers) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, String> header : headers) {
            add(json, header.getKey().toLowerCase(Locale.ROOT), TextNode.valueOf(header.getValue()));
        }
        return json;
    }

    private static ObjectNode query(QueryString query) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        query.forEach((name, value) -> add(json, name, value == null ? BooleanNode.TRUE : TextNode.valueOf(value)));
        return json;
    }

    /** A name that comes once has a value, one that comes more often an array of them. */
    private static void add(ObjectNode json, String name, JsonNode value) {
        JsonNode before = json.get(name);
        if (before == null) {
            json.set(name, value);
        } else if (before instanceof ArrayNode several) {
            several.add(value);
        } else {
            json.putArray(name).add(before).add(value);
        }
    }
}
