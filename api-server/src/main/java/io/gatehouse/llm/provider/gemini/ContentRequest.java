package io.gatehouse.llm.provider.gemini;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.llm.LlmRefusal;
import io.gatehouse.llm.chat.Chat;
import io.gatehouse.llm.chat.Message;
import io.gatehouse.llm.chat.ResponseFormat;
import io.gatehouse.llm.chat.Tool;
import io.gatehouse.llm.chat.ToolChoice;
import io.gatehouse.llm.codec.OptionalMembers;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes a chat as a request for content. */
final class ContentRequest {
    /** The API's own members, which clients send beside OpenAI's. */
    private static final List<String> OWN = List.of("safetySettings", "cachedContent", "labels");

    private static final Map<String, String> SETTINGS =
            Map.of("seed", "seed", "frequency_penalty", "frequencyPenalty", "presence_penalty", "presencePenalty");

    /** Settings that are written from OpenAI's members. */
    private static final Set<String> TRANSLATED = Set.of(
            "maxOutputTokens",
            "temperature",
            "topP",
            "topK",
            "stopSequences",
            "seed",
            "frequencyPenalty",
            "presencePenalty",
            "responseMimeType",
            "responseJsonSchema");

    /** What JSON schemas may say and the API's own schemas can't. */
    private static final Set<String> JSON_SCHEMA_ONLY = Set.of(
            "$schema",
            "$ref",
            "$defs",
            "definitions",
            "additionalProperties",
            "const",
            "oneOf",
            "allOf",
            "not",
            "if",
            "patternProperties",
            "prefixItems");

    private final JsonGenerator json;

    ContentRequest(JsonGenerator json) {
        this.json = json;
    }

    void write(Chat chat) throws IOException, LlmRefusal {
        system(chat);
        new Contents(json, chat.model().startsWith("gemini-3")).write(chat.messages());
        tools(chat);
        settings(chat);
        for (String name : OWN) {
            OptionalMembers.tree(json, name, chat.extra().get(name));
        }
    }

    private void system(Chat chat) throws IOException, LlmRefusal {
        StringBuilder text = new StringBuilder();
        for (Message message : chat.messages()) {
            if (message.role().instructs()) {
                text.append(message.text());
            }
        }
        if (text.isEmpty()) {
            return;
        }
        if (chat.model().startsWith("gemini-1.0")) {
            throw LlmRefusal.badRequest("system prompts aren't supported on gemini-1.0 models");
        }
        json.writeObjectFieldStart("systemInstruction");
        json.writeArrayFieldStart("parts");
        new ContentParts(json).text(text.toString());
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tools(Chat chat) throws IOException {
        if (chat.tools().isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("tools");
        boolean declared = false;
        for (Tool tool : chat.tools()) {
            if (tool instanceof Tool.Function function) {
                if (!declared) {
                    json.writeStartObject();
                    json.writeArrayFieldStart("function_declarations");
                    declared = true;
                }
                declare(function);
            }
        }
        if (declared) {
            json.writeEndArray();
            json.writeEndObject();
        }
        for (Tool tool : chat.tools()) {
            if (tool instanceof Tool.Native own) {
                json.writeTree(own.json());
            }
        }
        json.writeEndArray();
        ToolChoice choice = chat.toolChoice();
        if (choice != null) {
            choose(choice);
        }
    }

    private void declare(Tool.Function function) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", function.name());
        OptionalMembers.text(json, "description", function.description());
        JsonNode parameters = function.parameters();
        if (parameters != null) {
            OptionalMembers.tree(json, saysMore(parameters) ? "parametersJsonSchema" : "parameters", parameters);
        }
        json.writeEndObject();
    }

    /** Whether a schema has something that the API's own kind of schema refuses. */
    private static boolean saysMore(JsonNode schema) {
        for (Map.Entry<String, JsonNode> member : schema.properties()) {
            if (JSON_SCHEMA_ONLY.contains(member.getKey()) || saysMore(member.getValue())) {
                return true;
            }
        }
        if (schema.isArray()) {
            for (JsonNode each : schema) {
                if (saysMore(each)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void choose(ToolChoice choice) throws IOException {
        json.writeObjectFieldStart("toolConfig");
        json.writeObjectFieldStart("functionCallingConfig");
        json.writeStringField(
                "mode",
                switch (choice.mode()) {
                    case AUTO -> "AUTO";
                    case NONE -> "NONE";
                    case REQUIRED, FUNCTION -> "ANY";
                });
        if (choice.function() != null) {
            OptionalMembers.texts(json, "allowedFunctionNames", List.of(choice.function()));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private void settings(Chat chat) throws IOException {
        JsonNode own = chat.extra().get("generationConfig");
        ResponseFormat format = chat.responseFormat();
        json.writeObjectFieldStart("generationConfig");
        OptionalMembers.tree(json, "maxOutputTokens", chat.sampling().maxTokens());
        OptionalMembers.tree(json, "temperature", chat.sampling().temperature());
        OptionalMembers.tree(json, "topP", chat.sampling().topP());
        OptionalMembers.tree(json, "topK", chat.sampling().topK());
        OptionalMembers.texts(json, "stopSequences", chat.stop());
        for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
            OptionalMembers.tree(json, setting.getValue(), chat.extra().get(setting.getKey()));
        }
        if (format != null && format.json()) {
            json.writeStringField("responseMimeType", "application/json");
            OptionalMembers.tree(json, "responseJsonSchema", format.schema());
        }
        if (own != null) {
            own(own);
        }
        json.writeEndObject();
    }

    /** The API's own settings that have no name in OpenAI's dialect, such as {@code thinkingConfig}. */
    private void own(JsonNode own) throws IOException {
        for (Map.Entry<String, JsonNode> setting : own.properties()) {
            if (!TRANSLATED.contains(setting.getKey())) {
                OptionalMembers.tree(json, setting.getKey(), setting.getValue());
            }
        }
    }
}
