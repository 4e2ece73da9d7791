package io.gatehouse.sdk;

/**
 * One thing that is wrong with a request.
 *
 * @param field the field, with dots between the levels; empty when it is about the whole document
 * @param message what is wrong with it, in the server's words
 */
public record Violation(String field, String message) {}
