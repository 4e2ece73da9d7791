package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code x-shorthand}: a field that is never stored and sets others instead. */
interface Shorthand {
    /** Writes the fields that {@code value} stands for over those of {@code document}; reports at the field itself. */
    void expand(JsonNode value, ObjectNode document, Report report);

    static Shorthand named(String name) {
        if (name.equals("service-url")) {
            return new ServiceUrl();
        }
        throw new IllegalArgumentException("the contract names an unknown x-shorthand: " + name);
    }
}
