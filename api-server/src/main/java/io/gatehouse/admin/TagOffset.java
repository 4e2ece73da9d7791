package io.gatehouse.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.entity.Entities;
import io.gatehouse.konnect.Json;
import io.gatehouse.problem.Problem;
import io.gatehouse.problem.ProblemType;
import io.gatehouse.problem.Refused;
import io.gatehouse.store.StoredEntity;
import java.io.IOException;
import java.util.Base64;
import java.util.UUID;

/** One tag of one entity, and as text the place in the list of all of them. */
record TagOffset(String kind, UUID id, String tag) {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static TagOffset parse(String text) {
        String reason = "bad base64 encoding";
        try {
            JsonNode keys = MAPPER.readTree(Base64.getUrlDecoder().decode(text));
            reason = "bad offset";
            if (keys.isArray() && keys.size() == 3) {
                UUID id = Entities.id(keys.path(1).asText()).orElseThrow(IllegalArgumentException::new);
                return new TagOffset(keys.path(0).asText(), id, keys.path(2).asText());
            }
        } catch (IllegalArgumentException | IOException e) {
            // Told below, in the words used for every other one.
        }
        throw new Refused(Problem.of(
                ProblemType.INVALID_OFFSET, "'" + Problem.quoted(text) + "' is not a valid offset: " + reason));
    }

    String text() {
        byte[] keys = Json.bytes(JsonNodeFactory.instance
                .arrayNode()
                .add(kind)
                .add(id.toString())
                .add(tag));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(keys);
    }

    boolean isOf(StoredEntity entity) {
        return entity.kind().equals(kind) && entity.id().equals(id);
    }
}
