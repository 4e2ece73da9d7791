package io.gatehouse.lua;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The functions of one config, checked. States know them by their number and compile them when they first run. */
public final class LuaFunctions {
    /**
     * One function.
     *
     * @param text as configured
     * @param guarded as it is compiled
     */
    @SuppressWarnings("ArrayRecordComponent") // Never compared.
    record Source(String text, byte[] guarded) {}

    private final int id;
    private final String plugin;
    private final Map<LuaPhase, List<Source>> phases;

    LuaFunctions(int id, String plugin, Map<LuaPhase, List<Source>> phases) {
        this.id = id;
        this.plugin = plugin;
        this.phases = new EnumMap<>(phases);
    }

    int id() {
        return id;
    }

    /** The name of the plugin that they belong to. */
    String plugin() {
        return plugin;
    }

    Map<LuaPhase, List<Source>> phases() {
        return phases;
    }

    boolean has(LuaPhase phase) {
        return phases.containsKey(phase);
    }

    /** Whether a function of the access phase speaks of the request body. */
    boolean readsBody() {
        return phases.getOrDefault(LuaPhase.ACCESS, List.of()).stream()
                .anyMatch(source ->
                        source.text().contains("body") || source.text().contains("get_post_args"));
    }
}
