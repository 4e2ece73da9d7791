package io.gatehouse;

import io.gatehouse.cli.GatehouseCommand;

/** The program's entry point. */
public final class Gatehouse {
    private Gatehouse() {}

    public static void main(String[] args) {
        System.exit(GatehouseCommand.run(args));
    }
}
