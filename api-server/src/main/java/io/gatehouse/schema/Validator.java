package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** One keyword of a schema for a value whose type is right. */
@FunctionalInterface
interface Validator {
    /** Kong's text for what is wrong; empty when nothing is. */
    Optional<String> problem(JsonNode value);

    /** Whether the text may have the value in it. */
    default boolean quotes() {
        return true;
    }
}
