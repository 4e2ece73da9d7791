package io.gatehouse.quickstart.standin.chat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;

/**
 * What the stand-in takes from an OpenAI chat completion request; Mistral's and Cohere's are alike.
 *
 * @param model absent where the address names it
 */
public record ChatRequest(
        Optional<String> model, ChatAnswer answer, int choices, boolean stream, boolean includeUsage) {
    private static final int MOST_CHOICES = 8;

    public static ChatRequest read(String body) throws ChatError {
        JsonNode json = JsonBody.object(body);
        Conversation conversation = new Conversation();
        JsonNode messages = JsonBody.filledArray(json, "messages");
        for (int index = 0; index < messages.size(); index++) {
            add(conversation, messages.get(index), "messages[" + index + "]");
        }
        conversation.limit(Math.min(
                JsonBody.positive(json, "max_tokens", Integer.MAX_VALUE),
                JsonBody.positive(json, "max_completion_tokens", Integer.MAX_VALUE)));
        tools(conversation.tools(), json);
        int choices = JsonBody.positive(json, "n", 1);
        if (choices > MOST_CHOICES) {
            throw ChatError.badValue("n", "an integer from 1 to " + MOST_CHOICES);
        }
        boolean stream = JsonBody.flag(json, "stream", "stream");
        JsonNode streamOptions = json.path("stream_options");
        if (streamOptions.isObject() && !stream) {
            throw ChatError.badValue("stream_options", "none unless 'stream' is true");
        }
        return new ChatRequest(
                model(json),
                conversation.answer(),
                choices,
                stream,
                JsonBody.flag(streamOptions, "include_usage", "stream_options.include_usage"));
    }

    /** For the providers that have the model in the body. */
    public String requiredModel() throws ChatError {
        return model.orElseThrow(() -> new ChatError(400, "The request names no model.", "model", null));
    }

    private static Optional<String> model(JsonNode json) throws ChatError {
        JsonNode model = json.path("model");
        if (model.isMissingNode() || model.isNull()) {
            return Optional.empty();
        }
        if (!model.isTextual() || model.asText().isBlank()) {
            throw ChatError.badValue("model", "a model's name");
        }
        return Optional.of(model.asText());
    }

    private static void add(Conversation conversation, JsonNode message, String parameter) throws ChatError {
        JsonNode role = message.path("role");
        if (!role.isTextual()) {
            throw ChatError.badValue(parameter + ".role", "a role such as 'user'");
        }
        JsonNode content = message.path("content");
        // An assistant's turn that only calls tools has no content.
        boolean callsOnly = (content.isNull() || content.isMissingNode()) && message.has("tool_calls");
        String text = callsOnly ? "" : JsonBody.text(content, parameter + ".content");
        switch (role.asText()) {
            case "user" -> conversation.user(text);
            case "tool" -> conversation.toolResult(text);
            default -> conversation.other(text);
        }
    }

    private static void tools(ToolOffer offer, JsonNode json) {
        for (JsonNode tool : json.path("tools")) {
            JsonNode function = tool.path("function");
            offer.add(function.path("name").asText(), function.path("parameters"));
        }
        JsonNode choice = json.path("tool_choice");
        if (choice.isObject()) {
            offer.choose(choice.path("function").path("name").asText());
            return;
        }
        switch (choice.asText().toLowerCase(Locale.ROOT)) {
            case "required", "any" -> offer.choose(ToolOffer.Choice.ANY);
            case "none" -> offer.choose(ToolOffer.Choice.NONE);
            default -> offer.choose(ToolOffer.Choice.AUTO);
        }
    }
}
