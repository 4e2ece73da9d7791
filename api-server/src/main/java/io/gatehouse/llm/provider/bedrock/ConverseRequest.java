package io.gatehouse.llm.provider.bedrock;

import com.fasterxml.jackson.core.JsonGenerator;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Chat;
import io.gatehouse.llm.chat.Message;
import io.gatehouse.llm.chat.Tool;
import io.gatehouse.llm.chat.ToolChoice;
import io.gatehouse.llm.codec.OptionalMembers;
import java.io.IOException;
import java.util.List;

/** Writes a chat as a request of Converse. */
final class ConverseRequest {
    /** The API's own members, which clients send beside OpenAI's. */
    private static final List<String> OWN = List.of(
            "guardrailConfig",
            "additionalModelRequestFields",
            "additionalModelResponseFieldPaths",
            "performanceConfig",
            "requestMetadata");

    private static final List<String> WITHOUT_SYSTEM = List.of(
            "amazon.titan-",
            "cohere.command-text-",
            "cohere.command-light-text-",
            "mistral.mistral-7b-instruct-",
            "mistral.mixtral-8x7b-instruct-");

    private final JsonGenerator json;

    ConverseRequest(JsonGenerator json) {
        this.json = json;
    }

    void write(Chat chat) throws IOException, LlmRefusal {
        system(chat);
        new ConverseMessages(json).write(chat.messages());
        json.writeObjectFieldStart("inferenceConfig");
        OptionalMembers.tree(json, "maxTokens", chat.sampling().maxTokens());
        OptionalMembers.tree(json, "temperature", chat.sampling().temperature());
        OptionalMembers.tree(json, "topP", chat.sampling().topP());
        OptionalMembers.texts(json, "stopSequences", chat.stop());
        json.writeEndObject();
        tools(chat);
        for (String name : OWN) {
            OptionalMembers.tree(json, name, chat.extra().get(name));
        }
    }

    private void system(Chat chat) throws IOException, LlmRefusal {
        boolean any = false;
        for (Message message : chat.messages()) {
            String text = message.role().instructs() ? message.text() : "";
            if (text.isEmpty()) {
                continue;
            }
            if (!any) {
                requireSystem(chat.model());
                json.writeArrayFieldStart("system");
                any = true;
            }
            json.writeStartObject();
            json.writeStringField("text", text);
            json.writeEndObject();
        }
        if (any) {
            json.writeEndArray();
        }
    }

    private static void requireSystem(String model) throws LlmRefusal {
        for (String prefix : WITHOUT_SYSTEM) {
            if (model.startsWith(prefix)) {
                throw LlmRefusal.badRequest("system prompts are unsupported for model '" + model + "'");
            }
        }
    }

    /** Left out where the model must not use any, unless it did before: then the API wants to know them. */
    private void tools(Chat chat) throws IOException, LlmRefusal {
        ToolChoice choice = chat.toolChoice();
        boolean none = choice != null && choice.mode() == ToolChoice.Mode.NONE;
        if (chat.tools().isEmpty() || (none && !hasCalls(chat))) {
            return;
        }
        json.writeObjectFieldStart("toolConfig");
        json.writeArrayFieldStart("tools");
        for (Tool tool : chat.tools()) {
            if (tool instanceof Tool.Function function) {
                specify(function);
            } else if (tool instanceof Tool.Native own) {
                json.writeTree(own.json());
            }
        }
        json.writeEndArray();
        if (choice != null
                && (choice.mode() == ToolChoice.Mode.REQUIRED || choice.mode() == ToolChoice.Mode.FUNCTION)) {
            choose(choice);
        }
        json.writeEndObject();
    }

    private static boolean hasCalls(Chat chat) {
        for (Message message : chat.messages()) {
            if (!message.toolCalls().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private void specify(Tool.Function function) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("toolSpec");
        json.writeStringField("name", function.name());
        OptionalMembers.text(json, "description", function.description());
        json.writeObjectFieldStart("inputSchema");
        json.writeFieldName("json");
        if (function.parameters() == null) {
            json.writeStartObject();
            json.writeStringField("type", "object");
            json.writeEndObject();
        } else {
            json.writeTree(function.parameters());
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Whether to use any is the model's own choice where nothing is said. */
    private void choose(ToolChoice choice) throws IOException {
        json.writeObjectFieldStart("toolChoice");
        json.writeObjectFieldStart(choice.mode() == ToolChoice.Mode.REQUIRED ? "any" : "tool");
        OptionalMembers.text(json, "name", choice.function());
        json.writeEndObject();
        json.writeEndObject();
    }
}
