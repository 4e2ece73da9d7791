package io.gatehouse.sdk.declarative.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** That consumers belong to consumer groups: {@code {consumer: {id}, consumer_group: {id}}}. */
public final class GroupMembers extends PlainKind {
    public static final String NAME = "consumer_group_members";

    /** The name under which the contract has it. */
    static final String CONTRACTS_NAME = "consumer_group_consumers";

    private final List<ForeignKey> foreignKeys;
    private final int rank;

    GroupMembers(JsonNode schema, int rank) {
        super(NAME, schema);
        this.foreignKeys = CoreKind.foreignKeys(schema);
        this.rank = rank;
    }

    @Override
    public List<ForeignKey> foreignKeys() {
        return foreignKeys;
    }

    @Override
    public int rank() {
        return rank;
    }

    @Override
    public Map<String, String> keys(JsonNode body) {
        return keyed("consumer,consumer_group", id(body));
    }

    @Override
    public String label(JsonNode body) {
        return "";
    }

    @Override
    public Set<String> fixed() {
        return Set.of("consumer", "consumer_group");
    }

    @Override
    public boolean isNested() {
        return true;
    }

    @Override
    public List<ObjectNode> read(Api api, Stored before) {
        List<ObjectNode> all = new ArrayList<>();
        for (String group : before.of("consumer_groups").keySet()) {
            for (ObjectNode consumer : api.all(members(api, group))) {
                ObjectNode member = Values.NODES.objectNode();
                member.set("consumer", Values.reference(consumer.path("id").asText()));
                member.set("consumer_group", Values.reference(group));
                all.add(member);
            }
        }
        return all;
    }

    private static String members(Api api, String group) {
        return api.core("consumer_groups/" + group + "/consumers");
    }

    private static String group(JsonNode member) {
        return member.path("consumer_group").path("id").asText();
    }

    private static String consumer(JsonNode member) {
        return member.path("consumer").path("id").asText();
    }

    @Override
    public String id(JsonNode stored) {
        return group(stored) + "/" + consumer(stored);
    }

    @Override
    public ObjectNode write(Api api, ObjectNode body, String id, boolean exists) {
        ObjectNode sent = Values.NODES.objectNode().put("consumer", consumer(body));
        api.post(members(api, group(body)), sent);
        return body;
    }

    @Override
    public void delete(Api api, JsonNode stored) {
        api.delete(members(api, group(stored)) + "/" + consumer(stored));
    }
}
