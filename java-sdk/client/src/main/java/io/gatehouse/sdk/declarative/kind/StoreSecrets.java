package io.gatehouse.sdk.declarative.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.contract.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The secrets of config stores: {@code {config_store: {id}, key, value}}. No answer shows the value. */
public final class StoreSecrets extends PlainKind {
    public static final String NAME = "config_store_secrets";

    private static final ForeignKey STORE = new ForeignKey("config_store", ConfigStores.NAME, false, true, true);

    StoreSecrets(Contract contract) {
        super(NAME, pointing(contract.component("CreateConfigStoreSecret"), STORE));
    }

    @Override
    public List<ForeignKey> foreignKeys() {
        return List.of(STORE);
    }

    @Override
    public int rank() {
        return 1;
    }

    @Override
    public Map<String, String> keys(JsonNode body) {
        return keyed("config_store,key", id(body));
    }

    @Override
    public String label(JsonNode body) {
        return body.path("key").asText("");
    }

    @Override
    public Set<String> unread() {
        return Set.of("value");
    }

    @Override
    public boolean isNested() {
        return true;
    }

    @Override
    public List<ObjectNode> read(Api api, Stored before) {
        List<ObjectNode> all = new ArrayList<>();
        for (String store : before.of(ConfigStores.NAME).keySet()) {
            for (ObjectNode secret : api.allBeside(secrets(api, store))) {
                secret.set(STORE.field(), Values.reference(store));
                all.add(secret);
            }
        }
        return all;
    }

    private static String secrets(Api api, String store) {
        return api.at("/config-stores/" + store + "/secrets");
    }

    private static String store(JsonNode body) {
        return body.path(STORE.field()).path("id").asText();
    }

    @Override
    public String id(JsonNode stored) {
        return store(stored) + "/" + stored.path("key").asText();
    }

    private static String path(Api api, JsonNode secret) {
        return secrets(api, store(secret)) + "/"
                + Api.segment(secret.path("key").asText());
    }

    @Override
    public ObjectNode write(Api api, ObjectNode body, String id, boolean exists) {
        ObjectNode value = Values.NODES.objectNode();
        value.set("value", body.path("value"));
        ObjectNode stored = api.put(path(api, body), value);
        stored.set(STORE.field(), body.path(STORE.field()));
        return stored;
    }

    @Override
    public void delete(Api api, JsonNode stored) {
        api.delete(path(api, stored));
    }
}
