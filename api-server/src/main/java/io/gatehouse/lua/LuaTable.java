package io.gatehouse.lua;

import java.util.LinkedHashMap;
import java.util.Map;
import party.iroiro.luajava.Lua;
import party.iroiro.luajava.Lua.LuaType;

/**
 * A table as plain data, outside of any Lua state. Keys and values are Boolean, Double, String (one character per byte)
 * or, for values, another table.
 */
record LuaTable(Map<Object, Object> entries) {
    private static final int MAX_DEPTH = 32;
    private static final int MAX_ENTRIES = 10_000;
    private static final int MAX_CHARACTERS = 1024 * 1024;

    /**
     * Reads the table at that place of the stack.
     *
     * @throws IllegalArgumentException when it holds what is no data, or too much of it
     */
    static LuaTable read(LuaStack stack, int index) {
        return read(stack, index, 0, new Room());
    }

    /** What a table may still take. */
    private static final class Room {
        private int entries = MAX_ENTRIES;
        private int characters = MAX_CHARACTERS;

        void take(int length) {
            entries--;
            characters -= length;
            if (entries < 0 || characters < 0) {
                throw new IllegalArgumentException("tables that are kept for a later phase hold too much");
            }
        }
    }

    private static LuaTable read(LuaStack stack, int index, int depth, Room room) {
        Lua lua = stack.lua();
        lua.checkStack(4);
        if (depth > MAX_DEPTH) {
            throw new IllegalArgumentException("a table that is kept for a later phase is nested too deeply");
        }
        Map<Object, Object> entries = new LinkedHashMap<>();
        lua.pushNil();
        while (lua.next(index) != 0) {
            int top = lua.getTop();
            boolean table = stack.type(top) == LuaType.TABLE;
            room.take(length(stack, top - 1) + (table ? 0 : length(stack, top)));
            Object value = table ? read(stack, top, depth + 1, room) : scalar(stack, top);
            entries.put(scalar(stack, top - 1), value);
            lua.pop(1);
        }
        return new LuaTable(entries);
    }

    private static int length(LuaStack stack, int index) {
        return stack.type(index) == LuaType.STRING ? stack.lua().rawLength(index) : 0;
    }

    private static Object scalar(LuaStack stack, int index) {
        return switch (stack.type(index)) {
            case BOOLEAN -> stack.lua().toBoolean(index);
            case NUMBER -> stack.lua().toNumber(index);
            case STRING -> stack.text(index);
            default ->
                throw new IllegalArgumentException("a "
                        + stack.type(index).name().toLowerCase(java.util.Locale.ROOT)
                        + " can't be kept for a later phase, only text, numbers, booleans and tables of them");
        };
    }

    void push(LuaStack stack) {
        stack.lua().checkStack(3);
        stack.lua().createTable(0, entries.size());
        entries.forEach((key, value) -> {
            pushScalar(stack, key);
            if (value instanceof LuaTable table) {
                table.push(stack);
            } else {
                pushScalar(stack, value);
            }
            stack.lua().rawSet(-3);
        });
    }

    private static void pushScalar(LuaStack stack, Object value) {
        if (value instanceof Boolean flag) {
            stack.lua().push(flag.booleanValue());
        } else if (value instanceof Double number) {
            stack.lua().push(number);
        } else {
            stack.push((String) value);
        }
    }
}
