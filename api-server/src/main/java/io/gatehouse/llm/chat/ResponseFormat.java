package io.gatehouse.llm.chat;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * What shape the answer is to have.
 *
 * @param json false for plain text
 * @param schema what the JSON must look like; null for any JSON
 * @param name the schema's name; null without a schema or a name
 */
public record ResponseFormat(
        boolean json, @Nullable JsonNode schema, @Nullable String name) {}
