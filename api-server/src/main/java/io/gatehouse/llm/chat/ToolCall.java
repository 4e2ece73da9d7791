package io.gatehouse.llm.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.gatehouse.json.JsonTrees;
import io.gatehouse.llm.LlmRefusal;

/**
 * A function that the model wants called.
 *
 * @param arguments JSON text, an object where the model kept to the rules; may be empty
 */
public record ToolCall(String id, String name, String arguments) {
    /** The arguments as a JSON object, for providers that carry them so. */
    public JsonNode input() throws LlmRefusal {
        if (arguments.isBlank()) {
            return JsonNodeFactory.instance.objectNode();
        }
        return JsonTrees.read(arguments)
                .filter(JsonNode::isObject)
                .orElseThrow(() -> LlmRefusal.badRequest(
                        "the arguments of tool call '" + id + "' must be the text of a JSON object"));
    }
}
