package io.gatehouse.quickstart.standin.bedrock;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.quickstart.standin.chat.ChatAnswer;
import io.gatehouse.quickstart.standin.chat.ChatError;
import io.gatehouse.quickstart.standin.chat.Conversation;
import io.gatehouse.quickstart.standin.chat.JsonBody;
import io.gatehouse.quickstart.standin.chat.ToolOffer;

/** Reads a request of the Converse operations. */
final class ConverseRequest {
    private ConverseRequest() {}

    static ChatAnswer read(String body) throws ChatError {
        JsonNode json = JsonBody.object(body);
        Conversation conversation = new Conversation();
        if (json.has("system")) {
            conversation.other(JsonBody.text(json.path("system"), "system"));
        }
        JsonNode messages = JsonBody.filledArray(json, "messages");
        for (int index = 0; index < messages.size(); index++) {
            add(conversation, messages.get(index), "messages." + index);
        }
        conversation.limit(JsonBody.positive(json.path("inferenceConfig"), "maxTokens", Integer.MAX_VALUE));
        tools(conversation.tools(), json.path("toolConfig"));
        return conversation.answer();
    }

    private static void add(Conversation conversation, JsonNode message, String parameter) throws ChatError {
        JsonNode content = JsonBody.filledArray(message, "content");
        String text = JsonBody.text(content, parameter + ".content");
        switch (message.path("role").asText()) {
            case "user" -> conversation.user(text);
            case "assistant" -> conversation.other(text);
            default -> throw new ChatError(400, parameter + ".role must be user or assistant", parameter, null);
        }
        for (JsonNode block : content) {
            JsonNode result = block.path("toolResult");
            if (result.isObject()) {
                JsonNode first = result.path("content").path(0);
                conversation.toolResult(
                        first.has("text")
                                ? first.path("text").asText()
                                : first.path("json").toString());
            }
        }
    }

    private static void tools(ToolOffer offer, JsonNode config) {
        for (JsonNode tool : config.path("tools")) {
            JsonNode spec = tool.path("toolSpec");
            offer.add(spec.path("name").asText(), spec.path("inputSchema").path("json"));
        }
        JsonNode choice = config.path("toolChoice");
        if (choice.has("any")) {
            offer.choose(ToolOffer.Choice.ANY);
        } else if (choice.has("tool")) {
            offer.choose(choice.path("tool").path("name").asText());
        }
    }
}
