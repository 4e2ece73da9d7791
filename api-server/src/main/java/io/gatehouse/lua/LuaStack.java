package io.gatehouse.lua;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import java.nio.ByteBuffer;
import party.iroiro.luajava.Lua;
import party.iroiro.luajava.Lua.LuaType;

/**
 * A function's arguments and results on the stack of a Lua thread. Lua strings are bytes; as Java strings they have one
 * character per byte.
 */
record LuaStack(Lua lua) {
    /** The pseudo index of the table where C code keeps its references. */
    static final int REGISTRY = -10000;

    LuaType type(int index) {
        LuaType type = lua.type(index);
        return type == null ? LuaType.NONE : type;
    }

    boolean isText(int index) {
        LuaType type = type(index);
        return type == LuaType.STRING || type == LuaType.NUMBER;
    }

    /** A string or number argument. */
    byte[] bytes(int index) {
        if (!isText(index)) {
            throw new IllegalArgumentException("bad argument #" + index + " (string expected, got "
                    + type(index).name().toLowerCase(java.util.Locale.ROOT) + ")");
        }
        ByteBuffer shared = lua.toDirectBuffer(index);
        if (shared == null) {
            return new byte[0];
        }
        byte[] bytes = new byte[shared.remaining()];
        shared.get(bytes);
        return bytes;
    }

    /** A string or number argument, one character per byte. */
    String text(int index) {
        return new String(bytes(index), ISO_8859_1);
    }

    boolean isAbsent(int index) {
        return lua.isNoneOrNil(index);
    }

    int integer(int index) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, lua.toNumber(index)));
    }

    /** @param text one character per byte */
    void push(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || text.charAt(i) > 127) {
                pushEscaped(text.getBytes(ISO_8859_1));
                return;
            }
        }
        lua.push(text);
    }

    void push(byte[] bytes) {
        for (byte b : bytes) {
            if (b <= 0) {
                pushEscaped(bytes);
                return;
            }
        }
        lua.push(new String(bytes, ISO_8859_1));
    }

    /** The binding takes no bytes, only text up to a zero: other strings are made from source that says them. */
    private void pushEscaped(byte[] bytes) {
        ByteBuf source = PooledByteBufAllocator.DEFAULT.directBuffer(bytes.length + bytes.length / 8 + 16);
        try {
            source.writeCharSequence("return \"", ISO_8859_1);
            for (byte b : bytes) {
                switch (b) {
                    case 0 -> source.writeCharSequence("\\000", ISO_8859_1);
                    case '\n' -> source.writeCharSequence("\\n", ISO_8859_1);
                    case '\r' -> source.writeCharSequence("\\r", ISO_8859_1);
                    case '"', '\\' -> source.writeByte('\\').writeByte(b);
                    default -> source.writeByte(b);
                }
            }
            source.writeByte('"');
            lua.load(source.nioBuffer().slice(), "=string");
            lua.pCall(0, 1);
        } finally {
            source.release();
        }
    }

    int result(String text) {
        push(text);
        return 1;
    }

    int result(byte[] bytes) {
        push(bytes);
        return 1;
    }

    int result(boolean value) {
        lua.push(value);
        return 1;
    }

    int result(double value) {
        lua.push((Number) value);
        return 1;
    }

    int nil() {
        lua.pushNil();
        return 1;
    }

    /** What a function returns that could not do it: nil and the reason. */
    int failure(String reason) {
        lua.pushNil();
        push(reason);
        return 2;
    }

    /** Sets a field of the table on top of the stack. */
    void field(String name, String value) {
        lua.push(name);
        push(value);
        lua.rawSet(-3);
    }
}
