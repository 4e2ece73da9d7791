package io.gatehouse.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** {@code x-shorthand}: a field that is never stored and sets others instead. */
interface Shorthand {
    /** Writes the fields that {@code value} stands for over those of {@code document}; reports at the field itself. */
    void expand(JsonNode value, ObjectNode document, Report report);

    static Shorthand of(JsonNode declared) {
        if (declared.has("for")) {
            return new OlderName(List.of(declared.path("for").asText().split("\\.", -1)));
        }
        return switch (declared.asText()) {
            case "service-url" -> new ServiceUrl();
            case "ignored" -> (value, document, report) -> {};
            default -> throw new IllegalArgumentException("the contract names an unknown x-shorthand: " + declared);
        };
    }
}
