package io.gatehouse.sdk.declarative;

import java.util.List;
import java.util.function.Consumer;

/** Adds plugins to declarations, each with an address of its own. */
final class Plugins {
    private Plugins() {}

    static void add(
            List<Declaration> all, String prefix, String name, Object config, Consumer<PluginBuilder> description) {
        String address = prefix + "plugin." + name;
        String free = address;
        for (int number = 2; isTaken(all, free); number++) {
            free = address + "." + number;
        }
        new PluginBuilder(all, free).field("name", name).field("config", config).describedBy(description);
    }

    private static boolean isTaken(List<Declaration> all, String address) {
        return all.stream().anyMatch(each -> each.address().equals(address));
    }
}
