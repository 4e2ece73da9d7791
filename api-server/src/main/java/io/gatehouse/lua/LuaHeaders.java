package io.gatehouse.lua;

import io.netty.handler.codec.http.HttpHeaders;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Headers on their way into Lua and out of it. */
final class LuaHeaders {
    private static final String SEPARATORS = "\"(),/:;<=>?@[\\]{}";

    private LuaHeaders() {}

    /** Pushes a table by name in lower case; a repeated header is a list. */
    static int push(LuaStack stack, HttpHeaders headers, int most) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        int count = 0;
        for (Map.Entry<String, String> header : headers.entries()) {
            if (count++ >= most) {
                break;
            }
            byName.computeIfAbsent(header.getKey().toLowerCase(Locale.ROOT), it -> new ArrayList<>(1))
                    .add(header.getValue());
        }
        stack.lua().createTable(0, byName.size());
        byName.forEach((name, values) -> {
            stack.push(name);
            if (values.size() == 1) {
                stack.push(values.get(0));
            } else {
                stack.lua().createTable(values.size(), 0);
                for (int i = 0; i < values.size(); i++) {
                    stack.push(values.get(i));
                    stack.lua().rawSetI(-2, i + 1);
                }
            }
            stack.lua().rawSet(-3);
        });
        return 1;
    }

    /** A name that can't break the message's framing. */
    static String name(String name) {
        boolean token = !name.isEmpty() && name.chars().allMatch(c -> c > ' ' && c < 0x7F && SEPARATORS.indexOf(c) < 0);
        if (!token) {
            throw new IllegalArgumentException("invalid header name");
        }
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.equals("content-length") || lower.equals("transfer-encoding") || lower.equals("connection")) {
            throw new IllegalArgumentException("the header " + lower + " belongs to the gateway");
        }
        return name;
    }

    static String value(String value) {
        if (!value.chars().allMatch(c -> (c >= ' ' && c != 0x7F) || c == '\t')) {
            throw new IllegalArgumentException("a header value must not contain control characters");
        }
        return value;
    }
}
