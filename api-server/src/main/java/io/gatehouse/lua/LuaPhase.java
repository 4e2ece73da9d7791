package io.gatehouse.lua;

/** When a function runs, and how much it may use then. */
enum LuaPhase {
    /** Runs off the event loop. */
    ACCESS("access", 5_000_000, 1000),

    /** Runs on the event loop, so it gets what passes for a short moment there. */
    HEADER_FILTER("header_filter", 500_000, 50);

    private final String field;
    private final int instructions;
    private final int millis;

    LuaPhase(String field, int instructions, int millis) {
        this.field = field;
        this.instructions = instructions;
        this.millis = millis;
    }

    /** The name in a config, and what {@code ngx.get_phase()} answers. */
    String field() {
        return field;
    }

    /** Instructions of LuaJIT's interpreter, which runs 100 to 400 million a second. */
    int instructions() {
        return instructions;
    }

    int millis() {
        return millis;
    }
}
