package io.gatehouse.quickstart.standin.anthropic;

import com.fasterxml.jackson.databind.JsonNode;
import io.gatehouse.quickstart.standin.chat.ChatAnswer;
import io.gatehouse.quickstart.standin.chat.ChatError;
import io.gatehouse.quickstart.standin.chat.Conversation;
import io.gatehouse.quickstart.standin.chat.JsonBody;
import io.gatehouse.quickstart.standin.chat.ToolOffer;

/** What the stand-in takes from a messages request. */
record MessagesRequest(String model, ChatAnswer answer, boolean stream) {

    static MessagesRequest read(String body) throws ChatError {
        JsonNode json = JsonBody.object(body);
        String model = json.path("model").asText("");
        if (model.isBlank()) {
            throw new ChatError(400, "model: Field required", "model", null);
        }
        if (!json.has("max_tokens")) {
            throw new ChatError(400, "max_tokens: Field required", "max_tokens", null);
        }
        Conversation conversation = new Conversation();
        if (json.has("system")) {
            conversation.other(JsonBody.text(json.path("system"), "system"));
        }
        JsonNode messages = JsonBody.filledArray(json, "messages");
        for (int index = 0; index < messages.size(); index++) {
            add(conversation, messages.get(index), "messages." + index);
        }
        conversation.limit(JsonBody.positive(json, "max_tokens", Integer.MAX_VALUE));
        tools(conversation.tools(), json);
        return new MessagesRequest(model, conversation.answer(), JsonBody.flag(json, "stream", "stream"));
    }

    private static void add(Conversation conversation, JsonNode message, String parameter) throws ChatError {
        String text = JsonBody.text(message.path("content"), parameter + ".content");
        switch (message.path("role").asText()) {
            case "user" -> conversation.user(text);
            case "assistant" -> conversation.other(text);
            default ->
                throw new ChatError(400, parameter + ".role: Input should be 'user' or 'assistant'", parameter, null);
        }
        for (JsonNode block : message.path("content")) {
            if (block.path("type").asText().equals("tool_result")) {
                conversation.toolResult(
                        block.has("content") ? JsonBody.text(block.path("content"), parameter + ".content") : "");
            }
        }
    }

    private static void tools(ToolOffer offer, JsonNode json) {
        json.path("tools").forEach(tool -> offer.add(tool.path("name").asText(), tool.path("input_schema")));
        JsonNode choice = json.path("tool_choice");
        switch (choice.path("type").asText()) {
            case "any" -> offer.choose(ToolOffer.Choice.ANY);
            case "none" -> offer.choose(ToolOffer.Choice.NONE);
            case "tool" -> offer.choose(choice.path("name").asText());
            default -> offer.choose(ToolOffer.Choice.AUTO);
        }
    }
}
