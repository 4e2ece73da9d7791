package io.gatehouse.lua;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import party.iroiro.luajava.Lua;
import party.iroiro.luajava.Lua.LuaType;

/** Queries and forms as Lua has them: a string, true for a name without a value, or a list for a repeated name. */
final class LuaArguments {
    private static final String HEX = "0123456789ABCDEF";
    private static final String UNRESERVED = "-._~";

    private LuaArguments() {}

    /** Pushes the table of an encoded query or form. */
    static void push(LuaStack stack, String encoded, int most) {
        Map<String, List<Object>> values = new LinkedHashMap<>();
        int count = 0;
        for (int from = 0; from <= encoded.length() && count < most; ) {
            int end = encoded.indexOf('&', from);
            end = end < 0 ? encoded.length() : end;
            String pair = encoded.substring(from, end);
            from = end + 1;
            if (!pair.isEmpty()) {
                count++;
                int equals = pair.indexOf('=');
                String name = unescape(equals < 0 ? pair : pair.substring(0, equals), true);
                values.computeIfAbsent(name, it -> new ArrayList<>(1))
                        .add(equals < 0 ? true : unescape(pair.substring(equals + 1), true));
            }
        }
        stack.lua().createTable(0, values.size());
        values.forEach((name, list) -> {
            stack.push(name);
            if (list.size() == 1) {
                pushValue(stack, list.get(0));
            } else {
                stack.lua().createTable(list.size(), 0);
                for (int i = 0; i < list.size(); i++) {
                    pushValue(stack, list.get(i));
                    stack.lua().rawSetI(-2, i + 1);
                }
            }
            stack.lua().rawSet(-3);
        });
    }

    private static void pushValue(LuaStack stack, Object value) {
        if (value instanceof String text) {
            stack.push(text);
        } else {
            stack.lua().push(true);
        }
    }

    /**
     * The encoded form of the table at that place, sorted by name as Kong does.
     *
     * @throws IllegalArgumentException when a value is of no type that a query can have
     */
    static String encode(LuaStack stack, int index) {
        Lua lua = stack.lua();
        Map<String, List<String>> pairs = new TreeMap<>();
        lua.pushNil();
        while (lua.next(index) != 0) {
            int top = lua.getTop();
            if (stack.type(top - 1) != LuaType.STRING) {
                throw new IllegalArgumentException("the names of arguments must be strings");
            }
            String name = escape(stack.bytes(top - 1));
            List<String> list = pairs.computeIfAbsent(name, it -> new ArrayList<>(1));
            if (stack.type(top) == LuaType.TABLE) {
                int length = lua.rawLength(top);
                for (int i = 1; i <= length; i++) {
                    lua.rawGetI(top, i);
                    add(stack, list, name, lua.getTop());
                    lua.pop(1);
                }
            } else {
                add(stack, list, name, top);
            }
            lua.pop(1);
        }
        List<String> all = new ArrayList<>();
        pairs.values().forEach(all::addAll);
        return String.join("&", all);
    }

    private static void add(LuaStack stack, List<String> list, String name, int index) {
        if (stack.type(index) == LuaType.BOOLEAN) {
            if (stack.lua().toBoolean(index)) {
                list.add(name);
            }
        } else if (stack.isText(index)) {
            list.add(name + "=" + escape(stack.bytes(index)));
        } else {
            throw new IllegalArgumentException(
                    "the values of arguments must be strings, numbers, booleans or lists of them");
        }
    }

    static String escape(byte[] bytes) {
        StringBuilder escaped = new StringBuilder(bytes.length + 8);
        for (byte b : bytes) {
            char c = (char) (b & 0xFF);
            if (isAlphanumeric(c) || UNRESERVED.indexOf(c) >= 0) {
                escaped.append(c);
            } else {
                percent(escaped, c);
            }
        }
        return escaped.toString();
    }

    /** A path as it may go on the wire: what would end it or is no visible ASCII is escaped, the rest stays. */
    static String escapePath(String path) {
        StringBuilder escaped = new StringBuilder(path.length() + 8);
        for (int i = 0; i < path.length(); i++) {
            char c = path.charAt(i);
            if (c <= ' ' || c >= 0x7F || c == '?' || c == '#') {
                percent(escaped, c);
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static void percent(StringBuilder to, char c) {
        to.append('%').append(HEX.charAt(c >> 4 & 15)).append(HEX.charAt(c & 15));
    }

    /** Malformed escapes stand for themselves. */
    static String unescape(String text, boolean plusIsSpace) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '%' && i + 2 < text.length() && hex(text, i) >= 0) {
                bytes.write(hex(text, i));
                i += 2;
            } else {
                bytes.write(c == '+' && plusIsSpace ? ' ' : c);
            }
        }
        return bytes.toString(ISO_8859_1);
    }

    private static int hex(String text, int percent) {
        int high = Character.digit(text.charAt(percent + 1), 16);
        int low = Character.digit(text.charAt(percent + 2), 16);
        return high < 0 || low < 0 ? -1 : high * 16 + low;
    }

    private static boolean isAlphanumeric(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
