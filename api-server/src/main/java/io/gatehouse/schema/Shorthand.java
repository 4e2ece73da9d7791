package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** {@code x-shorthand}: a field that sets others. */
interface Shorthand {
    /** Writes the fields that {@code value} stands for over those of {@code document}; reports at the field itself. */
    void expand(JsonNode value, ObjectNode document, Report report);

    /** What the stored document, complete otherwise, has under the field's own name; empty when it has nothing. */
    default Optional<JsonNode> kept(JsonNode value, ObjectNode document) {
        return Optional.empty();
    }

    /** Takes out of a document what this stands for, since a change has a new value for it. */
    default void forget(ObjectNode document) {}

    /** @param declared the schema of the field, with {@code x-shorthand} */
    static Shorthand of(String name, JsonNode declared) {
        JsonNode shorthand = declared.path("x-shorthand");
        if (shorthand.has("for")) {
            List<String> path = List.of(shorthand.path("for").asText().split("\\.", -1));
            return new OlderName(name, path, declared.path("x-encrypted").asBoolean());
        }
        return switch (shorthand.asText()) {
            case "service-url" -> new ServiceUrl();
            case "ignored" -> new Ignored();
            default -> throw new IllegalArgumentException("the contract names an unknown x-shorthand: " + declared);
        };
    }
}
