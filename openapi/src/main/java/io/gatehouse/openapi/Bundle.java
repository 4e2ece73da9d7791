package io.gatehouse.openapi;

/** Joins the contract's files into one document. */
public final class Bundle {
    private Bundle() {}

    public static void main(String[] args) {}
}
