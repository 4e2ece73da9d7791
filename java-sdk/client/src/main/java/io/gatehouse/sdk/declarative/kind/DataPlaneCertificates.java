package io.gatehouse.sdk.declarative.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Contract;
import java.util.List;
import java.util.Map;

/** Client certificates with which data planes may connect; told apart by their text. */
final class DataPlaneCertificates extends PlainKind {
    private static final String PATH = "/dp-client-certificates";

    DataPlaneCertificates(Contract contract) {
        super("dp_client_certificates", contract.component("DataPlaneClientCertificateRequest"));
    }

    @Override
    public Map<String, String> keys(JsonNode body) {
        return keyed("cert", body.path("cert").asText("").strip());
    }

    @Override
    public String label(JsonNode body) {
        return body.path("title").asText("");
    }

    @Override
    public List<ObjectNode> read(Api api, Stored before) {
        return api.items(api.at(PATH));
    }

    @Override
    public String id(JsonNode stored) {
        return stored.path("id").asText();
    }

    @Override
    public ObjectNode write(Api api, ObjectNode body, String id, boolean exists) {
        JsonNode answer = exists ? api.put(api.at(PATH + "/" + id), body) : api.post(api.at(PATH), body);
        return answer.path("item").deepCopy();
    }

    @Override
    public void delete(Api api, JsonNode stored) {
        api.delete(api.at(PATH + "/" + id(stored)));
    }
}
