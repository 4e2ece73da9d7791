package io.gatehouse.sdk.declarative.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.gatehouse.sdk.declarative.contract.Contract;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Schemas of custom plugins as Lua; the source says the name by which they are told apart. */
final class PluginSchemas extends PlainKind {
    private static final Pattern NAME = Pattern.compile("\\bname\\s*=\\s*[\"']([\\w.-]+)[\"']");

    PluginSchemas(Contract contract) {
        super("plugin_schemas", contract.component("PluginSchemaRequest"));
    }

    @Override
    public Map<String, String> keys(JsonNode body) {
        return keyed("name", label(body));
    }

    @Override
    public String label(JsonNode body) {
        Matcher name = NAME.matcher(body.path("lua_schema").asText());
        return body.path("name").asText(name.find() ? name.group(1) : "");
    }

    @Override
    public List<ObjectNode> read(Api api, Stored before) {
        return api.items(api.core("plugin-schemas"));
    }

    @Override
    public String id(JsonNode stored) {
        return stored.path("name").asText();
    }

    @Override
    public ObjectNode write(Api api, ObjectNode body, String id, boolean exists) {
        ObjectNode source = body.deepCopy();
        source.remove("name");
        JsonNode answer = exists
                ? api.put(api.core("plugin-schemas/" + Api.segment(id)), source)
                : api.post(api.core("plugin-schemas"), source);
        return answer.path("item").deepCopy();
    }

    @Override
    public void delete(Api api, JsonNode stored) {
        api.delete(api.core("plugin-schemas/" + Api.segment(id(stored))));
    }
}
