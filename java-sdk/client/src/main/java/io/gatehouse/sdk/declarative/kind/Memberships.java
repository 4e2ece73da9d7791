package io.gatehouse.sdk.declarative.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Contract;
import io.gatehouse.sdk.declarative.contract.Values;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The members of a control plane that is a group: {@code {members: [{id}]}}, one list per group. */
public final class Memberships extends PlainKind {
    public static final String NAME = "control_plane_memberships";

    /** After everything: its members have to exist, wherever they are declared. */
    public static final int RANK = 100;

    private static final String PATH = "/group-memberships";
    private static final String MEMBERS = "members";

    Memberships(Contract contract) {
        super(NAME, unordered(contract.component("GroupMembership")));
    }

    private static ObjectNode unordered(JsonNode schema) {
        ObjectNode unordered = schema.deepCopy();
        unordered.withObject("/properties/members").put("x-set", true);
        return unordered;
    }

    @Override
    public int rank() {
        return RANK;
    }

    @Override
    public Map<String, String> keys(JsonNode body) {
        return keyed(MEMBERS, MEMBERS);
    }

    @Override
    public String label(JsonNode body) {
        return "";
    }

    @Override
    public List<ObjectNode> read(Api api, Stored before) {
        if (!api.isGroup()) {
            return List.of();
        }
        ObjectNode stored = Values.NODES.objectNode();
        ArrayNode members = stored.putArray(MEMBERS);
        api.allBeside(api.at(PATH))
                .forEach(each -> members.add(Values.reference(each.path("id").asText())));
        return members.isEmpty() ? List.of() : List.of(stored);
    }

    @Override
    public String id(JsonNode stored) {
        return MEMBERS;
    }

    @Override
    public ObjectNode withOthers(ObjectNode body, JsonNode stored) {
        Set<JsonNode> all = new LinkedHashSet<>();
        stored.path(MEMBERS).forEach(all::add);
        body.path(MEMBERS).forEach(all::add);
        ObjectNode merged = body.deepCopy();
        merged.putArray(MEMBERS).addAll(all);
        return merged;
    }

    @Override
    public ObjectNode write(Api api, ObjectNode body, String id, boolean exists) {
        api.put(api.at(PATH), body);
        return body;
    }

    @Override
    public void delete(Api api, JsonNode stored) {
        ObjectNode nobody = Values.NODES.objectNode();
        nobody.putArray(MEMBERS);
        api.put(api.at(PATH), nobody);
    }
}
