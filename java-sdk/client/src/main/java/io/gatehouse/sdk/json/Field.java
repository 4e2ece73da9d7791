package io.gatehouse.sdk.json;

/**
 * One field of a model.
 *
 * @param name as the API spells it
 * @param codec how its values stand in JSON
 */
public record Field<T>(String name, Codec<T> codec) {}
