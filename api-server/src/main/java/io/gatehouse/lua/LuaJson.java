package io.gatehouse.lua;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import party.iroiro.luajava.Lua;
import party.iroiro.luajava.Lua.LuaType;

/** JSON as cjson reads and writes it; an empty array stays one, because a request's body goes on afterwards. */
final class LuaJson {
    private static final int MAX_DEPTH = 200;
    private static final int MAX_BYTES = 16 * 1024 * 1024;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(MAX_BYTES)
                    .maxNestingDepth(MAX_DEPTH)
                    .build())
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .build();

    private final int arrayMetatable;

    /** @param arrayMetatable the registry's reference to the metatable that marks an array */
    LuaJson(int arrayMetatable) {
        this.arrayMetatable = arrayMetatable;
    }

    /** Pushes the value; or nil and what is wrong with the text, which is never quoted. */
    int decode(LuaStack stack, byte[] text) {
        int top = stack.lua().getTop();
        try (JsonParser parser = FACTORY.createParser(text)) {
            parser.nextToken();
            push(stack, parser);
            if (parser.nextToken() == null) {
                return 1;
            }
        } catch (JsonProcessingException malformed) {
            stack.lua().setTop(top);
            long at = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getByteOffset();
            return stack.failure("the text is not JSON at character " + Math.max(at, 0));
        } catch (IOException impossible) {
            throw new IllegalStateException("reading from memory failed", impossible);
        }
        stack.lua().setTop(top);
        return stack.failure("the text is not JSON: something follows the value");
    }

    private void push(LuaStack stack, JsonParser parser) throws IOException {
        Lua lua = stack.lua();
        lua.checkStack(4);
        JsonToken token = parser.currentToken();
        if (token == null) {
            throw new com.fasterxml.jackson.core.JsonParseException(parser, "empty");
        }
        switch (token) {
            case START_OBJECT -> {
                lua.createTable(0, 4);
                while (parser.nextToken() == JsonToken.FIELD_NAME) {
                    pushUtf8(stack, parser.currentName());
                    parser.nextToken();
                    push(stack, parser);
                    lua.rawSet(-3);
                }
            }
            case START_ARRAY -> {
                lua.createTable(4, 0);
                for (int i = 1; parser.nextToken() != JsonToken.END_ARRAY; i++) {
                    push(stack, parser);
                    lua.rawSetI(-2, i);
                }
                lua.rawGetI(LuaStack.REGISTRY, arrayMetatable);
                lua.setMetatable(-2);
            }
            case VALUE_STRING -> pushUtf8(stack, parser.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> lua.push((Number) parser.getDoubleValue());
            case VALUE_TRUE -> lua.push(true);
            case VALUE_FALSE -> lua.push(false);
            default -> pushNull(lua);
        }
    }

    private static void pushUtf8(LuaStack stack, String text) {
        stack.push(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The value that stands for null in tables: a null pointer, as in OpenResty. */
    static void pushNull(Lua lua) {
        lua.getLuaNatives().lua_pushlightuserdata(lua.getPointer(), 0);
    }

    /** Pushes the text of the value at that place; or nil and why there is none. */
    int encode(LuaStack stack, int index) {
        int top = stack.lua().getTop();
        ByteArrayOutputStream text = new ByteArrayOutputStream(256);
        try {
            write(stack, index, text, 0);
            return stack.result(text.toByteArray());
        } catch (IllegalArgumentException unfit) {
            stack.lua().setTop(top);
            return stack.failure(String.valueOf(unfit.getMessage()));
        }
    }

    private void write(LuaStack stack, int index, ByteArrayOutputStream to, int depth) {
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("Cannot serialise, excessive depth (" + depth + ")");
        }
        if (to.size() > MAX_BYTES) {
            throw new IllegalArgumentException("Cannot serialise, more than " + MAX_BYTES + " bytes");
        }
        LuaType type = stack.type(index);
        switch (type) {
            case BOOLEAN -> ascii(to, stack.lua().toBoolean(index) ? "true" : "false");
            case NUMBER -> ascii(to, number(stack.lua().toNumber(index)));
            case STRING -> quote(to, stack.bytes(index));
            case TABLE -> table(stack, index, to, depth);
            case NIL, LIGHTUSERDATA -> ascii(to, "null");
            default ->
                throw new IllegalArgumentException(
                        "Cannot serialise " + type.name().toLowerCase(Locale.ROOT) + ": type not supported");
        }
    }

    private void table(LuaStack stack, int index, ByteArrayOutputStream to, int depth) {
        Lua lua = stack.lua();
        lua.checkStack(6);
        int length = arrayLength(stack, index);
        if (length >= 0) {
            to.write('[');
            for (int i = 1; i <= length; i++) {
                if (i > 1) {
                    to.write(',');
                }
                lua.rawGetI(index, i);
                write(stack, lua.getTop(), to, depth + 1);
                lua.pop(1);
            }
            to.write(']');
            return;
        }
        to.write('{');
        boolean first = true;
        lua.pushNil();
        while (lua.next(index) != 0) {
            int top = lua.getTop();
            if (!first) {
                to.write(',');
            }
            first = false;
            // A number must not be read as text here: that would change the key under the iteration.
            if (stack.type(top - 1) == LuaType.NUMBER) {
                quote(to, number(lua.toNumber(top - 1)).getBytes(StandardCharsets.US_ASCII));
            } else if (stack.type(top - 1) == LuaType.STRING) {
                quote(to, stack.bytes(top - 1));
            } else {
                throw new IllegalArgumentException("Cannot serialise table: table key must be a number or string");
            }
            to.write(':');
            write(stack, top, to, depth + 1);
            lua.pop(1);
        }
        to.write('}');
    }

    /** How many elements an array has, -1 for an object. An empty table is an object, unless it was read as an array. */
    private int arrayLength(LuaStack stack, int index) {
        Lua lua = stack.lua();
        int count = 0;
        int max = 0;
        lua.pushNil();
        while (lua.next(index) != 0) {
            lua.pop(1);
            double key = stack.type(lua.getTop()) == LuaType.NUMBER ? lua.toNumber(-1) : 0;
            if (key < 1 || key != Math.rint(key) || key > Integer.MAX_VALUE) {
                lua.pop(1);
                return -1;
            }
            count++;
            max = Math.max(max, (int) key);
        }
        if (max > 10 && max / 2 > count) {
            throw new IllegalArgumentException("Cannot serialise table: excessively sparse array");
        }
        return max == 0 && !isMarkedArray(lua, index) ? -1 : max;
    }

    private boolean isMarkedArray(Lua lua, int index) {
        if (lua.getMetatable(index) == 0) {
            return false;
        }
        lua.rawGetI(LuaStack.REGISTRY, arrayMetatable);
        boolean same = lua.rawEqual(-1, -2);
        lua.pop(2);
        return same;
    }

    private static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("Cannot serialise number: must not be NaN or Infinity");
        }
        return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value) : shortest(value);
    }

    private static String shortest(double value) {
        return Double.toString(value).replace("E", "e");
    }

    private static void quote(ByteArrayOutputStream to, byte[] bytes) {
        to.write('"');
        for (byte b : bytes) {
            switch (b) {
                case '"', '\\' -> {
                    to.write('\\');
                    to.write(b);
                }
                case '\n' -> ascii(to, "\\n");
                case '\r' -> ascii(to, "\\r");
                case '\t' -> ascii(to, "\\t");
                default -> {
                    if ((b >= 0 && b < 0x20) || b == 0x7F) {
                        ascii(to, String.format(Locale.ROOT, "\\u%04x", (int) b));
                    } else {
                        to.write(b);
                    }
                }
            }
        }
        to.write('"');
    }

    private static void ascii(ByteArrayOutputStream to, String text) {
        to.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }
}
