package io.gatehouse.lua;

import io.gatehouse.plugin.Decision;
import io.gatehouse.plugin.ResponseHead;
import io.netty.handler.codec.http.DefaultHttpHeaders;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponseStatus;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The response: its head while it passes, and answers of the functions' own. */
final class ResponseFunctions {
    private static final String JSON = "application/json; charset=utf-8";

    private final Supplier<LuaCall> call;

    ResponseFunctions(Supplier<LuaCall> call) {
        this.call = call;
    }

    void register(HostFunctions host) {
        host.add("response_status", stack -> {
            ResponseHead head = call.get().head();
            return head == null ? stack.nil() : stack.result((double) head.status());
        });
        host.add("response_source", stack -> {
            ResponseHead head = call.get().head();
            return head == null ? stack.nil() : stack.result(head.fromUpstream() ? "service" : "exit");
        });
        host.add("response_header", stack -> {
            String value = headers().get(stack.text(1));
            return value == null ? stack.nil() : stack.result(value);
        });
        host.add("response_headers", stack -> LuaHeaders.push(stack, headers(), stack.integer(1)));
        host.add("set_response_status", ResponseFunctions.this::setStatus);
        change(
                host,
                "set_response_header",
                stack -> headers().set(LuaHeaders.name(stack.text(1)), LuaHeaders.value(stack.text(2))));
        change(
                host,
                "add_response_header",
                stack -> headers().add(LuaHeaders.name(stack.text(1)), LuaHeaders.value(stack.text(2))));
        change(host, "clear_response_header", stack -> headers().remove(LuaHeaders.name(stack.text(1))));
        change(host, "exit_begin", this::exit);
        change(host, "error_begin", this::refuse);
        change(host, "exit_header", stack -> {
            HttpHeaders headers = Objects.requireNonNull(call.get().decisionHeaders(), "no answer was begun");
            headers.set(LuaHeaders.name(stack.text(1)), LuaHeaders.value(stack.text(2)));
        });
    }

    private static void change(HostFunctions host, String name, Consumer<LuaStack> change) {
        host.add(name, stack -> {
            try {
                change.accept(stack);
                return stack.result(true);
            } catch (IllegalArgumentException unfit) {
                return stack.failure(String.valueOf(unfit.getMessage()));
            }
        });
    }

    private HttpHeaders headers() {
        ResponseHead head = call.get().head();
        return head == null ? call.get().exchange().addedResponseHeaders() : head.headers();
    }

    private int setStatus(LuaStack stack) {
        ResponseHead head = call.get().head();
        if (head == null || call.get().phase() != LuaPhase.HEADER_FILTER) {
            return stack.failure("the status of the response can be set in the header_filter phase only");
        }
        int status = stack.integer(1);
        if (status < 200 || status > 599) {
            return stack.failure("code must be a number between 200 and 599");
        }
        head.status(status);
        return stack.result(true);
    }

    private void exit(LuaStack stack) {
        mustAnswer();
        byte[] body = stack.isAbsent(2) ? new byte[0] : stack.bytes(2);
        HttpHeaders headers = new DefaultHttpHeaders();
        if (stack.lua().toBoolean(3)) {
            headers.set(HttpHeaderNames.CONTENT_TYPE, JSON);
        }
        call.get().decide(new Decision.Respond(stack.integer(1), headers, body), headers);
    }

    private void refuse(LuaStack stack) {
        mustAnswer();
        int status = stack.integer(1);
        String message = stack.isAbsent(2) ? HttpResponseStatus.valueOf(status).reasonPhrase() : stack.text(2);
        HttpHeaders headers = new DefaultHttpHeaders();
        call.get().decide(new Decision.Refuse(status, message, headers), headers);
    }

    private void mustAnswer() {
        if (call.get().phase() != LuaPhase.ACCESS) {
            throw new IllegalArgumentException(
                    "a function can't answer in the " + call.get().phase().field() + " phase");
        }
    }
}
