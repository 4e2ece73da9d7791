package io.gatehouse.sdk.declarative.kind;

/**
 * A field that points at another entity.
 *
 * @param kind what it points at
 * @param many whether it is a list of them
 * @param cascades whether this entity goes when the other one is deleted; otherwise it stops that
 */
public record ForeignKey(String field, String kind, boolean many, boolean required, boolean cascades) {}
