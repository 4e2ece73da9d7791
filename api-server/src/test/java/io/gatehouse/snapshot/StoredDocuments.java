package io.gatehouse.snapshot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.store.EntityId;
import io.gatehouse.store.ScopeContents;
import io.gatehouse.store.StoredText;
import java.util.List;
import java.util.UUID;

/** Documents as the store would hand them out. */
final class StoredDocuments {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final UUID SCOPE = id(999);

    private StoredDocuments() {}

    static UUID id(int number) {
        return UUID.fromString(String.format("00000000-0000-4000-8000-%012d", number));
    }

    /** @param fields JSON members without braces, with single quotes */
    static StoredText entity(String kind, int number, String fields) {
        try {
            ObjectNode document = (ObjectNode) MAPPER.readTree("{" + fields.replace('\'', '"') + "}");
            return new StoredText(
                    new EntityId(SCOPE, kind, id(number)),
                    document.put("id", id(number).toString()).toString());
        } catch (JsonProcessingException malformed) {
            throw new IllegalArgumentException(fields, malformed);
        }
    }

    static String reference(String field, int number) {
        return "'" + field + "':{'id':'" + id(number) + "'}";
    }

    static ControlPlaneModel model(StoredText... entities) {
        ControlPlaneModel model = new ControlPlaneModel();
        model.load(new ScopeContents(1, List.of(entities)));
        return model;
    }
}
