package io.gatehouse.observe;

import com.fasterxml.jackson.databind.JsonNode;

/** A part of {@code /status}. Every bean of this type is shown; the content comes from memory and holds no secret. */
public interface StatusSection {
    /** The key in {@code /status}: lower case, unique. */
    String name();

    JsonNode describe();
}
