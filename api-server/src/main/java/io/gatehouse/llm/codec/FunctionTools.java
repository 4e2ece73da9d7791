package io.gatehouse.llm.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Tool;
import io.gatehouse.llm.chat.ToolChoice;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes {@code tools} for providers that took OpenAI's form over, but can't name the function to be called. */
public final class FunctionTools {
    private FunctionTools() {}

    /**
     * Writes the member, unless there are no tools. A function that must be called is the only one that is written.
     *
     * @throws LlmRefusal for a tool that is no function
     */
    public static void write(JsonGenerator json, List<Tool> tools, @Nullable ToolChoice choice)
            throws IOException, LlmRefusal {
        if (tools.isEmpty()) {
            return;
        }
        String only = choice == null ? null : choice.function();
        json.writeArrayFieldStart("tools");
        for (Tool tool : tools) {
            if (!(tool instanceof Tool.Function function)) {
                throw LlmRefusal.badRequest("this provider takes tools of type 'function' only");
            }
            if (only == null || only.equals(function.name())) {
                write(json, function);
            }
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, Tool.Function function) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "function");
        json.writeObjectFieldStart("function");
        json.writeStringField("name", function.name());
        OptionalMembers.text(json, "description", function.description());
        OptionalMembers.tree(json, "parameters", function.parameters());
        json.writeEndObject();
        json.writeEndObject();
    }
}
