package io.gatehouse.quickstart.standin.gemini;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.gatehouse.quickstart.standin.chat.ChatAnswer;
import io.gatehouse.quickstart.standin.chat.ChatError;
import io.gatehouse.quickstart.standin.chat.Conversation;
import io.gatehouse.quickstart.standin.chat.JsonBody;
import io.gatehouse.quickstart.standin.chat.ToolOffer;

/** Reads a request; members may be in camel or in snake case, which Google takes alike. */
final class ContentRequest {
    private ContentRequest() {}

    static ChatAnswer read(String body) throws ChatError {
        JsonNode json = JsonBody.object(body);
        Conversation conversation = new Conversation();
        JsonNode system = either(json, "systemInstruction", "system_instruction");
        if (system.isObject()) {
            conversation.other(JsonBody.text(system.path("parts"), "system_instruction.parts"));
        }
        JsonNode contents = JsonBody.filledArray(json, "contents");
        for (int index = 0; index < contents.size(); index++) {
            add(conversation, contents.get(index), "contents[" + index + "]");
        }
        JsonNode settings = either(json, "generationConfig", "generation_config");
        String limit = settings.has("max_output_tokens") ? "max_output_tokens" : "maxOutputTokens";
        conversation.limit(JsonBody.positive(settings, limit, Integer.MAX_VALUE));
        tools(conversation.tools(), json);
        return conversation.answer();
    }

    private static void add(Conversation conversation, JsonNode content, String parameter) throws ChatError {
        String text = JsonBody.text(content.path("parts"), parameter + ".parts");
        switch (content.path("role").asText("user")) {
            case "user", "function" -> conversation.user(text);
            case "model" -> conversation.other(text);
            default -> throw new ChatError(400, "Please use a valid role: user, model.", parameter + ".role", null);
        }
        for (JsonNode part : content.path("parts")) {
            JsonNode result = either(part, "functionResponse", "function_response");
            if (result.isObject()) {
                conversation.toolResult(result.path("response").toString());
            }
        }
    }

    private static void tools(ToolOffer offer, JsonNode request) {
        for (JsonNode tool : request.path("tools")) {
            for (JsonNode function : either(tool, "functionDeclarations", "function_declarations")) {
                JsonNode schema = either(function, "parametersJsonSchema", "parameters_json_schema");
                offer.add(function.path("name").asText(), schema.isObject() ? schema : function.path("parameters"));
            }
        }
        JsonNode choice = either(
                either(request, "toolConfig", "tool_config"), "functionCallingConfig", "function_calling_config");
        JsonNode allowed = either(choice, "allowedFunctionNames", "allowed_function_names");
        switch (choice.path("mode").asText()) {
            case "ANY" -> {
                offer.choose(ToolOffer.Choice.ANY);
                if (allowed.has(0)) {
                    offer.choose(allowed.path(0).asText());
                }
            }
            case "NONE" -> offer.choose(ToolOffer.Choice.NONE);
            default -> offer.choose(ToolOffer.Choice.AUTO);
        }
    }

    private static JsonNode either(JsonNode json, String one, String other) {
        JsonNode first = json.path(one);
        return first instanceof MissingNode ? json.path(other) : first;
    }
}
