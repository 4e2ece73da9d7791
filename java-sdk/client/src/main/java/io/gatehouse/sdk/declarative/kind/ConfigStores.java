package io.gatehouse.sdk.declarative.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Contract;
import java.util.List;
import java.util.Map;

/** Sets of secrets that vaults named {@code konnect} read; told apart by name. */
public final class ConfigStores extends PlainKind {
    public static final String NAME = "config_stores";

    ConfigStores(Contract contract) {
        super(NAME, contract.component("CreateConfigStore"));
    }

    @Override
    public Map<String, String> keys(JsonNode body) {
        return keyed("name", body.path("name").asText(""));
    }

    @Override
    public String label(JsonNode body) {
        return body.path("name").asText("");
    }

    @Override
    public List<ObjectNode> read(Api api, Stored before) {
        return api.allBeside(api.at("/config-stores"));
    }

    @Override
    public String id(JsonNode stored) {
        return stored.path("id").asText();
    }

    @Override
    public ObjectNode write(Api api, ObjectNode body, String id, boolean exists) {
        return exists ? api.put(api.at("/config-stores/" + id), body) : api.post(api.at("/config-stores"), body);
    }

    /** With its secrets: whose store it is, theirs they are. */
    @Override
    public void delete(Api api, JsonNode stored) {
        api.delete(api.at("/config-stores/" + id(stored) + "?force=true"));
    }
}
