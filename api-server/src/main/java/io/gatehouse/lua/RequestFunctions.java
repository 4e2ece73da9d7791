package io.gatehouse.lua;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.gatehouse.json.CurrentBody;
import io.gatehouse.plugin.ConsumerView;
import io.gatehouse.plugin.CredentialView;
import io.gatehouse.plugin.Endpoint;
import io.gatehouse.plugin.Exchange;
import io.gatehouse.plugin.QueryString;
import io.gatehouse.plugin.RequestBody;
import io.gatehouse.plugin.ServiceView;
import io.gatehouse.plugin.Timeouts;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The request, as the client sent it and as the plugins before left it, and what goes upstream of it. */
final class RequestFunctions {
    private static final String NOT_READ =
            "the request body was not read: a function that needs it must name the call, such as kong.request.get_body";

    private final Supplier<LuaCall> call;

    RequestFunctions(Supplier<LuaCall> call) {
        this.call = call;
    }

    void register(HostFunctions host) {
        text(host, "scheme", Exchange::scheme);
        text(host, "host", RequestFunctions::host);
        host.add("port", stack -> stack.result((double) exchange().listenerPort()));
        text(host, "path", Exchange::path);
        text(host, "raw_path", Exchange::rawPath);
        text(host, "raw_query", exchange -> exchange.upstream().query().raw());
        text(host, "method", exchange -> exchange.upstream().method().name());
        text(host, "client_ip", Exchange::clientAddress);
        text(host, "request_id", Exchange::requestId);
        text(host, "upstream_path", exchange -> exchange.upstream().path());
        host.add("request_header", this::header);
        host.add("request_headers", stack -> LuaHeaders.push(stack, exchange().headers(), stack.integer(1)));
        host.add("body", this::body);
        host.add("captures", this::captures);
        host.add("consumer", this::consumer);
        host.add("credential", this::credential);
        host.add("route", this::route);
        host.add("service", this::service);
        changes(host);
    }

    private void changes(HostFunctions host) {
        change(host, "set_method", this::setMethod);
        change(host, "set_path", stack -> exchange().upstream().path(LuaArguments.escapePath(stack.text(1))));
        change(host, "set_raw_query", stack -> exchange().upstream().query(query(stack.text(1))));
        change(
                host,
                "clear_query_argument",
                stack -> exchange()
                        .upstream()
                        .query(exchange().upstream().query().without(stack.text(1))));
        change(host, "set_scheme", this::setScheme);
        change(host, "set_target", this::setTarget);
        change(
                host,
                "set_timeouts",
                stack -> exchange()
                        .upstream()
                        .timeouts(new Timeouts(stack.integer(1), stack.integer(2), stack.integer(3))));
        change(host, "set_request_header", this::setHeader);
        change(host, "add_request_header", stack -> {
            if (isHost(stack)) {
                setHeader(stack);
            } else {
                exchange().headers().add(LuaHeaders.name(stack.text(1)), LuaHeaders.value(stack.text(2)));
            }
        });
        change(host, "clear_request_header", stack -> exchange().headers().remove(stack.text(1)));
        change(host, "set_body", this::setBody);
    }

    private Exchange exchange() {
        return call.get().exchange();
    }

    private void text(HostFunctions host, String name, Function<Exchange, @Nullable String> value) {
        host.add(name, stack -> {
            String text = value.apply(exchange());
            return text == null ? stack.nil() : stack.result(text);
        });
    }

    private interface Change {
        void apply(LuaStack stack);
    }

    /** A change of the request, which only means something before it is sent. */
    private void change(HostFunctions host, String name, Change change) {
        host.add(name, stack -> {
            if (call.get().phase() != LuaPhase.ACCESS) {
                return stack.failure("the request can't be changed in the "
                        + call.get().phase().field() + " phase");
            }
            try {
                change.apply(stack);
                return stack.result(true);
            } catch (IllegalArgumentException unfit) {
                return stack.failure(String.valueOf(unfit.getMessage()));
            }
        });
    }

    /** Without its port. */
    private static @Nullable String host(Exchange exchange) {
        String authority = exchange.headers().get(HttpHeaderNames.HOST);
        if (authority == null) {
            return null;
        }
        int colon = authority.lastIndexOf(':');
        return colon > authority.lastIndexOf(']') ? authority.substring(0, colon) : authority;
    }

    private int header(LuaStack stack) {
        String value = exchange().headers().get(stack.text(1));
        return value == null ? stack.nil() : stack.result(value);
    }

    private int body(LuaStack stack) {
        RequestBody body = CurrentBody.of(exchange());
        if (body instanceof RequestBody.Buffered buffered) {
            return stack.result(buffered.bytes());
        }
        return stack.failure(
                body instanceof RequestBody.TooLarge large
                        ? "request body is larger than the " + large.limitBytes() + " bytes that are read"
                        : NOT_READ);
    }

    private int captures(LuaStack stack) {
        stack.lua().createTable(0, 2);
        stack.lua().push("named");
        Map<String, String> named = exchange().captures().named();
        stack.lua().createTable(0, named.size());
        named.forEach(stack::field);
        stack.lua().rawSet(-3);
        stack.lua().push("unnamed");
        stack.lua().createTable(0, 4);
        int index = 0;
        for (String value : exchange().captures().numbered()) {
            if (value != null) {
                stack.push(value);
                stack.lua().rawSetI(-2, index);
            }
            index++;
        }
        stack.lua().rawSet(-3);
        return 1;
    }

    private int consumer(LuaStack stack) {
        ConsumerView consumer = exchange().consumer();
        if (consumer == null) {
            return stack.nil();
        }
        stack.lua().createTable(0, 3);
        stack.field("id", consumer.id().toString());
        if (consumer.username() != null) {
            stack.field("username", utf8(consumer.username()));
        }
        if (consumer.customId() != null) {
            stack.field("custom_id", utf8(consumer.customId()));
        }
        return 1;
    }

    /** Without its secret, which functions have no business with. */
    private int credential(LuaStack stack) {
        CredentialView credential = exchange().credential();
        if (credential == null) {
            return stack.nil();
        }
        stack.lua().createTable(0, 2);
        stack.field("id", credential.id().toString());
        stack.field("consumer_id", credential.consumer().id().toString());
        return 1;
    }

    private int route(LuaStack stack) {
        stack.lua().createTable(0, 2);
        stack.field("id", exchange().route().id().toString());
        String name = exchange().route().name();
        if (name != null) {
            stack.field("name", utf8(name));
        }
        return 1;
    }

    private int service(LuaStack stack) {
        ServiceView service = exchange().service();
        if (service == null) {
            return stack.nil();
        }
        stack.lua().createTable(0, 2);
        stack.field("id", service.id().toString());
        if (service.name() != null) {
            stack.field("name", utf8(service.name()));
        }
        return 1;
    }

    private void setMethod(LuaStack stack) {
        String name = stack.text(1);
        if (name.isEmpty() || !name.chars().allMatch(c -> c >= 'A' && c <= 'Z')) {
            throw new IllegalArgumentException("invalid method: upper-case letters expected");
        }
        exchange().upstream().method(HttpMethod.valueOf(name));
    }

    private static QueryString query(String raw) {
        if (!raw.chars().allMatch(c -> c > ' ' && c < 0x7F && c != '#')) {
            throw new IllegalArgumentException("a raw query must be percent-encoded already");
        }
        return new QueryString(raw);
    }

    private void setScheme(LuaStack stack) {
        Endpoint old = endpoint();
        boolean tls = stack.text(1).equals("https");
        String hostHeader = exchange().upstream().hostHeader();
        exchange().upstream().endpoint(new Endpoint(tls, old.host(), old.port(), tls && old.verifyCertificate()));
        if (hostHeader != null) {
            exchange().upstream().hostHeader(hostHeader);
        }
    }

    private void setTarget(LuaStack stack) {
        Endpoint old = exchange().upstream().endpoint();
        boolean tls = old != null && old.tls();
        String host = stack.text(1);
        if (!host.chars().allMatch(c -> c > ' ' && c < 0x7F && "/@?#\\".indexOf(c) < 0)) {
            throw new IllegalArgumentException("invalid host");
        }
        exchange()
                .upstream()
                .endpoint(new Endpoint(tls, host, stack.integer(2), old != null && old.verifyCertificate()));
    }

    private Endpoint endpoint() {
        Endpoint endpoint = exchange().upstream().endpoint();
        if (endpoint == null) {
            throw new IllegalArgumentException("the route has no service, so there is no upstream to change");
        }
        return endpoint;
    }

    private void setHeader(LuaStack stack) {
        String value = LuaHeaders.value(stack.text(2));
        if (isHost(stack)) {
            exchange().upstream().hostHeader(value);
        } else {
            exchange().headers().set(LuaHeaders.name(stack.text(1)), value);
        }
    }

    private static boolean isHost(LuaStack stack) {
        return HttpHeaderNames.HOST.contentEqualsIgnoreCase(stack.text(1));
    }

    private void setBody(LuaStack stack) {
        if (exchange().body() instanceof RequestBody.Streamed) {
            throw new IllegalArgumentException(NOT_READ);
        }
        exchange().upstream().replaceBody(Unpooled.wrappedBuffer(stack.bytes(1)));
    }

    private static String utf8(String text) {
        return new String(text.getBytes(java.nio.charset.StandardCharsets.UTF_8), ISO_8859_1);
    }
}
