package io.gatehouse;

/** The program's entry point. */
public final class Gatehouse {
    private Gatehouse() {}

    public static void main(String[] args) {
        System.exit(0);
    }
}
