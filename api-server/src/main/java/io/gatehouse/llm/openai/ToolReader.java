package io.gatehouse.llm.openai;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.ResponseFormat;
import io.gatehouse.llm.chat.Tool;
import io.gatehouse.llm.chat.ToolChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what the model may use, and what it is to answer with. */
final class ToolReader {
    private static final Set<String> KNOWN = Set.of("name", "description", "parameters");
    private static final String FUNCTION = "function";

    private ToolReader() {}

    static List<Tool> tools(Members chat) throws LlmRefusal {
        JsonNode tools = chat.array("tools");
        if (tools == null) {
            return List.of();
        }
        List<Tool> read = new ArrayList<>(tools.size());
        for (int i = 0; i < tools.size(); i++) {
            Members tool = Members.of(tools.get(i), "tools[" + i + "]");
            JsonNode function = tool.get(FUNCTION);
            read.add(
                    function == null
                            ? new Tool.Native(tool.node())
                            : function(Members.of(function, tool.path() + FUNCTION)));
        }
        return read;
    }

    private static Tool function(Members function) throws LlmRefusal {
        return new Tool.Function(
                function.requiredText("name"),
                function.text("description"),
                function.get("parameters"),
                function.others(KNOWN));
    }

    static @Nullable ToolChoice choice(Members chat) throws LlmRefusal {
        JsonNode choice = chat.get("tool_choice");
        if (choice == null) {
            return null;
        }
        if (choice.isTextual()) {
            return switch (choice.textValue()) {
                case "auto" -> new ToolChoice(ToolChoice.Mode.AUTO, null);
                case "none" -> new ToolChoice(ToolChoice.Mode.NONE, null);
                case "required" -> new ToolChoice(ToolChoice.Mode.REQUIRED, null);
                default ->
                    throw LlmRefusal.badRequest("tool_choice must be auto, none, required or a function but is '"
                            + choice.textValue() + "'");
            };
        }
        Members function = Members.of(choice, "tool_choice").required(FUNCTION);
        return new ToolChoice(ToolChoice.Mode.FUNCTION, function.requiredText("name"));
    }

    static @Nullable ResponseFormat format(Members chat) throws LlmRefusal {
        if (chat.get("response_format") == null) {
            return null;
        }
        Members format = chat.required("response_format");
        String type = format.requiredText("type");
        return switch (type) {
            case "text" -> new ResponseFormat(false, null, null);
            case "json_object" -> new ResponseFormat(true, null, null);
            case "json_schema" -> {
                Members schema = format.required("json_schema");
                yield new ResponseFormat(true, schema.required("schema").node(), schema.text("name"));
            }
            default ->
                throw LlmRefusal.badRequest(
                        "response_format.type must be one of text, json_object, json_schema but is '" + type + "'");
        };
    }
}
